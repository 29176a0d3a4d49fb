import { atom, onMount, type ReadableAtom } from 'nanostores';
import type { WallRecord } from '../domain/wall/wall-record.ts';
import { now } from './now.ts';
import { hearWall, keepWall, keptWall, tellWall } from './wall-channel.ts';

/** `unknown` until a wall has answered or had the time to; for ever where windows cannot talk. */
export type WallPresence = 'unknown' | 'open' | 'closed';

const KEEP_AFTER_MS = 100;
const PING_MS = 2000;
/** Two pings missed and a little more: a slow PC is not a wall pulled out. */
const SILENT_MS = 4500;

let latest: WallRecord | undefined;
let lastAt = -1;
let keeping: ReturnType<typeof setTimeout> | undefined;
let isAnswering = false;

/** The `at` of the next record: now, or one more than the last of this browser where the clock says less. */
export function nextWallAt(): number {
  if (lastAt === -1) lastAt = keptWall()?.at ?? 0;
  lastAt = Math.max(now(), lastAt + 1);
  return lastAt;
}

/** Shows a record on every wall: told at once, kept a moment later, off the path of the key that made it. */
export function publishWall(record: WallRecord): void {
  latest = record;
  lastAt = Math.max(lastAt, record.at);
  tellWall({ type: 'record', record });
  keeping ??= setTimeout(keepLatest, KEEP_AFTER_MS);
  if (isAnswering) return;
  isAnswering = true;
  hearWall(({ type }) => {
    if (type === 'hello' && latest !== undefined) tellWall({ type: 'record', record: latest });
  });
  addEventListener('pagehide', keepLatest);
}

export interface FollowedWall {
  /** The newest record; `undefined` until one was heard or found. */
  readonly $wall: ReadableAtom<WallRecord | undefined>;
  readonly stop: () => void;
}

/** Follows what the console says: the record kept last, then every newer one. Says that this wall is there. */
export function followWall(): FollowedWall {
  const $wall = atom<WallRecord | undefined>(keptWall());
  const stopHearing = hearWall((message) => {
    if (message.type === 'ping') tellWall({ type: 'here' });
    if (message.type === 'record' && message.record.at > ($wall.get()?.at ?? -1)) $wall.set(message.record);
  });
  const hello = () => tellWall({ type: 'hello' });
  const bye = () => tellWall({ type: 'bye' });
  addEventListener('pagehide', bye);
  // A page that comes back from the browser's cache has missed what was said meanwhile.
  addEventListener('pageshow', hello);
  hello();
  return {
    $wall,
    stop: () => {
      stopHearing();
      removeEventListener('pagehide', bye);
      removeEventListener('pageshow', hello);
      bye();
    },
  };
}

const presence = atom<WallPresence>('unknown');

/** Whether a wall is open in another window, for the console. */
export const $wallPresence: ReadableAtom<WallPresence> = presence;

onMount(presence, () => {
  let heardAt = now();
  const stopHearing = hearWall(({ type }) => {
    if (type === 'here' || type === 'hello') {
      heardAt = now();
      presence.set('open');
    }
    // Another wall may still be there: it has until the next look to say so.
    if (type === 'bye') {
      heardAt = now() - SILENT_MS;
      tellWall({ type: 'ping' });
    }
  });
  tellWall({ type: 'ping' });
  const timer = setInterval(() => {
    if (Math.abs(now() - heardAt) >= SILENT_MS) presence.set('closed');
    tellWall({ type: 'ping' });
  }, PING_MS);
  return () => {
    stopHearing();
    clearInterval(timer);
  };
});

function keepLatest(): void {
  clearTimeout(keeping);
  keeping = undefined;
  if (latest !== undefined) keepWall(latest);
}
