import type { DrawRecord1 } from '../../src/domain/draw/draw-record.ts';
import type { Roster } from '../../src/domain/records/roster.ts';
import type { BackupSource } from '../../src/transfer/backup.ts';
import { MONDAY, oneOfEach } from './record.ts';

export const HE = { id: 'p-he', name: '何静', unit: '危化科' };
export const LIN = { id: 'p-lin', name: '林森', unit: '' };

export function roster(part: Partial<Roster> = {}): Roster {
  return { id: 'r-1', title: '全局', changedAt: MONDAY, sample: false, people: [HE, LIN], ...part };
}

export function drawRecord(part: Partial<DrawRecord1> = {}): DrawRecord1 {
  return {
    version: 1,
    id: 'draw-1',
    algorithm: 'zhouke-draw-1',
    rule: 'cycle',
    lesson: 'enforcement/fines',
    at: MONDAY,
    roster: [HE, LIN],
    rosterHash: '5f0c',
    eligible: ['p-he', 'p-lin'],
    spentBefore: [],
    count: 1,
    commitment: '7f3a',
    seed: 'c41d',
    spoken: '',
    result: ['p-he'],
    replacements: [],
    itemPool: ['fines-01'],
    itemsUsedBefore: [],
    items: [{ item: 'fines-01', revision: 1 }],
    verdicts: [],
    ...part,
  };
}

export function backupSource(part: Partial<BackupSource> = {}): BackupSource {
  return {
    people: [HE, LIN],
    records: oneOfEach(),
    rosters: [roster()],
    draws: [drawRecord()],
    quarantine: [],
    queued: [],
    device: 'd-1',
    now: MONDAY,
    appVersion: '0.1.0',
    ...part,
  };
}
