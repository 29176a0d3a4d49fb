import { describe, expect, it } from 'vitest';
import { sealFile } from '../../../src/transfer/envelope.ts';
import { backupName, makeBackup } from '../../../src/transfer/make-backup.ts';
import { type ReadableBackup, readBackup } from '../../../src/transfer/read-backup.ts';
import { summariseBackup } from '../../../src/transfer/summarise-backup.ts';
import { backupSource, drawRecord, HE, LIN, roster } from '../../builders/backup.ts';
import {
  attended,
  DAY,
  drawn,
  lessonRead,
  MONDAY,
  oneOfEach,
  recordId,
  reflection,
  sessionHeld,
} from '../../builders/record.ts';

function readable(text: string): ReadableBackup {
  const read = readBackup(text);
  if (read.type !== 'readable') throw new Error(`rejected: ${read.reason}`);
  return read;
}

function withBody(change: Record<string, unknown>): string {
  const file = JSON.parse(makeBackup(backupSource({ records: [] })));
  return sealFile('zhouke-backup', 1, {}, { ...file.body, ...change });
}

describe('makeBackup', () => {
  it('writes a header that tells what, which version, by whom and when', () => {
    const file = JSON.parse(makeBackup(backupSource()));
    expect(Object.keys(file)).toEqual(['format', 'version', 'app', 'device', 'madeAt', 'checksum', 'body', 'end']);
    expect(file).toMatchObject({ format: 'zhouke-backup', version: 1, app: '0.1.0', device: 'd-1', madeAt: MONDAY });
  });

  it('writes the same text for the same log, whatever its order', () => {
    const records = oneOfEach();
    const forth = makeBackup(backupSource({ records }));
    expect(makeBackup(backupSource({ records: [...records].reverse() }))).toBe(forth);
  });

  it('takes in records that wait to be written, each once', () => {
    const [stored, waiting] = [lessonRead(), reflection()];
    const text = makeBackup(backupSource({ records: [stored], queued: [stored, waiting] }));
    expect(readable(text).backup.records).toEqual([stored, waiting]);
  });

  it('keeps both sides of a conflict', () => {
    const [five, six] = [lessonRead({ id: recordId(1), sections: 5 }), lessonRead({ id: recordId(1), sections: 6 })];
    const { backup } = readable(makeBackup(backupSource({ records: [six], queued: [five] })));
    expect(backup).toMatchObject({ records: [five], quarantine: [six] });
  });

  it('names the file by day', () => {
    expect(backupName('2026-11-22')).toBe('zhouke-backup-2026-11-22.json');
  });
});

describe('readBackup', () => {
  it('gives back everything that was put in', () => {
    const source = backupSource({ quarantine: [{ odd: true }, null, 'text'] });
    expect(readable(makeBackup(source))).toEqual({
      type: 'readable',
      madeAt: MONDAY,
      unreadable: [],
      backup: {
        people: source.people,
        records: [...source.records].sort((a, b) => (a.id < b.id ? -1 : 1)),
        rosters: source.rosters,
        draws: source.draws,
        quarantine: source.quarantine,
      },
    });
  });

  it.each([
    ['', 'empty'],
    ['hello', 'not-json'],
    ['{"format":"zhouke-draw","version":1,"body":{}}', 'not-ours'],
    [makeBackup(backupSource()).slice(0, -20), 'cut-off'],
    [makeBackup(backupSource()).replace('危化科', '监察科'), 'damaged'],
    [makeBackup(backupSource()).replace('"version":1', '"version":2'), 'newer-version'],
  ])('refuses %#: %s is rejected as %s', (text, reason) => {
    expect(readBackup(text)).toMatchObject({ type: 'rejected', reason });
  });

  it('keeps script in names as the text it is', () => {
    const person = { ...HE, name: '<script>alert(1)</script>', unit: '"><img src=x onerror=alert(1)>' };
    expect(readable(makeBackup(backupSource({ people: [person] }))).backup.people).toEqual([person]);
  });

  it('takes the readable records and lists the others with their place and fault', () => {
    const sound = lessonRead();
    const later = { ...lessonRead(), type: 'lesson-sung' };
    const bad = { ...lessonRead(), at: 'yesterday' };
    const read = readable(withBody({ records: [later, sound, bad] }));
    expect(read.backup.records).toEqual([sound]);
    expect(read.unreadable).toEqual([
      { part: 'records', index: 0, reason: 'unknown-type type', value: later },
      { part: 'records', index: 2, reason: 'bad-field at', value: bad },
    ]);
  });

  it('lists unreadable people, rosters and draws', () => {
    const read = readable(
      withBody({ people: [LIN, 'HE'], rosters: [{ id: 'r' }], draws: [drawRecord(), { version: 9 }] }),
    );
    expect(read.backup).toMatchObject({ people: [LIN], rosters: [], draws: [drawRecord()] });
    expect(read.unreadable.map(({ part, index, reason }) => `${part} ${index} ${reason}`)).toEqual([
      'people 1 not-a-person',
      'rosters 0 not-a-roster',
      'draws 1 not-a-draw',
    ]);
  });

  it('lists a whole part that is missing or no list', () => {
    const read = readable(withBody({ people: undefined, records: { 0: lessonRead() } }));
    expect(read.unreadable.map(({ part, index }) => [part, index])).toEqual([
      ['people', -1],
      ['records', -1],
    ]);
  });

  it('keeps one of two records under one id and lists the other', () => {
    const [five, six] = [lessonRead({ id: recordId(1), sections: 5 }), lessonRead({ id: recordId(1), sections: 6 })];
    const read = readable(withBody({ records: [six, five] }));
    expect(read.backup.records).toEqual([five]);
    expect(read.unreadable).toEqual([{ part: 'records', index: -1, reason: 'same-id', value: six }]);
  });
});

describe('summariseBackup', () => {
  it('tells what the file holds and what of it is new here', () => {
    const here = lessonRead({ at: MONDAY + DAY });
    const records = [here, reflection(), lessonRead({ person: 'p-lin', at: MONDAY + 2 * DAY })];
    const read = readable(makeBackup(backupSource({ records, rosters: [roster()], now: MONDAY + 3 * DAY })));
    expect(summariseBackup(read, { people: [HE], records: [here, lessonRead()] })).toEqual({
      people: [
        { ...HE, records: 2, known: true },
        { ...LIN, records: 1, known: false },
      ],
      byType: {
        'lesson-read': 2,
        'item-answered': 0,
        'paper-finished': 0,
        reflection: 1,
        drawn: 0,
        'oral-answer': 0,
        attended: 0,
        'session-held': 0,
        'contest-held': 0,
        void: 0,
      },
      from: MONDAY,
      to: MONDAY + 2 * DAY,
      madeAt: MONDAY + 3 * DAY,
      fresh: 2,
      known: 1,
      unreadable: 0,
      rosters: 1,
      draws: 1,
    });
  });

  it('gives no dates for a file without records', () => {
    const summary = summariseBackup(readable(withBody({})), { people: [], records: [] });
    expect(summary).toMatchObject({ fresh: 0, known: 0 });
    expect(Object.keys(summary)).not.toContain('from');
    expect(Object.keys(summary)).not.toContain('madeAt');
  });

  it('lists somebody the file does not name by id, but not those who were only drawn or signed in', () => {
    const records = [
      reflection({ person: 'p-zhou' }),
      drawn({ person: 'p-wang' }),
      drawn({ person: 'p-he' }),
      attended({ person: 'p-zhang' }),
      sessionHeld({ person: 'p-chen' }),
    ];
    const read = readable(makeBackup(backupSource({ people: [HE], records })));
    expect(summariseBackup(read, { people: [], records: [] }).people).toEqual([
      { ...HE, records: 1, known: false },
      { id: 'p-zhou', name: '', unit: '', records: 1, known: false },
    ]);
  });
});
