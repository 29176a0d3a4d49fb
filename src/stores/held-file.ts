import type { ZhoukeRecord } from '../domain/records/record.ts';
import { studyDay } from '../domain/records/study-day.ts';
import { makeBackup } from '../transfer/make-backup.ts';
import { APP_VERSION } from './app-version.ts';
import { deviceId } from './device.ts';
import { loadDraws } from './draws.ts';
import { now } from './now.ts';

export interface HeldFile {
  readonly name: string;
  readonly text: string;
}

interface Held {
  readonly kind: 'session' | 'contest';
  readonly id: string;
  readonly startedAt: number;
  /** Ids of the draws made while it was held. */
  readonly draws: readonly string[];
  readonly records: readonly ZhoukeRecord[];
}

/**
 * The file of one meeting or contest: its records and its draws. It is a backup file like any other, so that
 * /me/ takes it in, here or on another device, as often as one likes.
 */
export async function heldFile({ kind, id, startedAt, draws: ids, records }: Held): Promise<HeldFile> {
  const [draws, device] = await Promise.all([loadDraws(), deviceId()]);
  const text = makeBackup({
    people: [],
    records,
    queued: [],
    rosters: [],
    draws: draws.filter((draw) => ids.includes(draw.id)),
    quarantine: [],
    device,
    now: now(),
    appVersion: APP_VERSION,
  });
  return { name: `zhouke-${kind}-${studyDay(startedAt)}-${id.slice(-4)}.json`, text };
}
