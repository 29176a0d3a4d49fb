import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeRecords } from '../../src/domain/records/merge-records.ts';
import { makeBackup } from '../../src/transfer/make-backup.ts';
import { readBackup } from '../../src/transfer/read-backup.ts';
import { backupSource } from '../builders/backup.ts';
import { anyLog } from '../builders/record.ts';

const anyPeople = fc.array(
  fc.record({
    id: fc.integer({ min: 0 }).map((n) => `p-${n}`),
    name: fc.string({ unit: 'binary', maxLength: 40 }),
    unit: fc.string({ unit: 'grapheme', maxLength: 40 }),
  }),
  { maxLength: 5 },
);

describe('a backup file', () => {
  it('gives back exactly what was exported', () => {
    fc.assert(
      fc.property(anyLog, anyPeople, fc.array(fc.jsonValue(), { maxLength: 4 }), (log, people, quarantine) => {
        const read = readBackup(makeBackup(backupSource({ records: log, people, quarantine })));
        const values: unknown = JSON.parse(JSON.stringify(quarantine));
        expect(read).toMatchObject({
          type: 'readable',
          unreadable: [],
          backup: { records: mergeRecords(log, []).records, people, quarantine: values },
        });
      }),
    );
  });

  it('changes nothing when it is taken in where it was made', () => {
    fc.assert(
      fc.property(anyLog, (log) => {
        const read = readBackup(makeBackup(backupSource({ records: log })));
        const records = read.type === 'readable' ? read.backup.records : undefined;
        const before = mergeRecords(log, []).records;
        expect(mergeRecords(before, records ?? [])).toEqual({ records: before, conflicts: [] });
      }),
    );
  });

  it('is never half read: cut anywhere, it is refused', () => {
    fc.assert(
      fc.property(anyLog, fc.double({ min: 0, max: 1, noNaN: true }), (log, share) => {
        const text = makeBackup(backupSource({ records: log })).trim();
        expect(readBackup(text.slice(0, Math.floor(share * (text.length - 1)))).type).toBe('rejected');
      }),
    );
  });

  it('is told from any other text without an exception', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(readBackup(text).type).toBe('rejected');
      }),
    );
  });
});
