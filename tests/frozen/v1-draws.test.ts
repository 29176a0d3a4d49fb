import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkDraw } from '../../src/domain/draw/check-draw.ts';
import { parseAnySitting } from '../../src/domain/draw/old-sitting.ts';
import { parseSitting } from '../../src/domain/draw/parse-sitting.ts';
import { replaceAbsent, swapItem } from '../../src/domain/draw/sitting-change.ts';
import { judge } from '../../src/domain/draw/sitting-judge.ts';
import { drawRecordOf } from '../../src/domain/draw/sitting-records.ts';
import { stepForward } from '../../src/domain/draw/sitting-steps.ts';
import { drawFile, readDrawFile } from '../../src/transfer/draw-file.ts';

/*
 * A draw exported, and one left open, by a site that knew `zhouke-draw-1` alone. These files are never edited:
 * whoever has such a file must be able to check it as long as there is a Zhouke.
 */
const FILE = readFileSync(join(import.meta.dirname, 'v1-draw.json'), 'utf8');
const SITTING: unknown = JSON.parse(readFileSync(join(import.meta.dirname, 'v1-sitting.json'), 'utf8'));

describe('a draw file of version 1', () => {
  const read = readDrawFile(FILE);
  if (read.type !== 'readable') throw new Error(read.reason);

  it('is read and holds', () => {
    expect(read.record).toMatchObject({ version: 1, algorithm: 'zhouke-draw-1', spoken: '386' });
    expect(checkDraw(read.record)).toEqual({ type: 'holds' });
  });

  it('is written again as it came', () => {
    expect(drawFile(read.record)).toBe(FILE);
  });

  const { record } = read;
  it.each([
    ['seed', { seed: `${record.seed}0` }],
    ['number called out', { spoken: '387' }],
    ['people spent before', { spentBefore: record.result }],
    ['result', { result: [...record.result].reverse() }],
    ['items', { items: [...record.items].reverse() }],
    ['eligible people', { eligible: record.eligible.filter((id) => id !== record.result[0]) }],
  ])('differs when its %s are changed', (_what, change) => {
    expect(checkDraw({ ...record, ...change }).type).toBe('differs');
  });
});

describe('a draw left open by version 1', () => {
  const sitting = parseAnySitting(SITTING);
  if (sitting === undefined) throw new Error('not read');

  it('goes on at the second person, nobody drawn being changed', () => {
    expect(sitting).toMatchObject({ shape: 2, phase: 'judging', place: 2, algorithm: 'zhouke-draw-1', rule: 'cycle' });
    expect(sitting.judgements.map(({ verdict }) => verdict)).toEqual(['absent', 'right']);
  });

  it('replaces, swaps and ends by the algorithm it was sealed with', () => {
    const replaced = replaceAbsent(sitting, '请假', 1_795_312_890_000);
    const swapped = swapItem(replaced);
    expect(swapped).not.toBe(replaced);
    const ended = judge(stepForward(judge(swapped, 'partly', 1_795_312_900_000), 1), 'passed', 1_795_312_950_000);
    const record = drawRecordOf(ended);
    expect(record).toMatchObject({ version: 2, algorithm: 'zhouke-draw-1' });
    expect(checkDraw(record)).toEqual({ type: 'holds' });
  });

  it('is refused where it is damaged', () => {
    expect(parseAnySitting({ ...Object(SITTING), pool: ['x'] })).toBeUndefined();
    expect(parseAnySitting({ ...Object(SITTING), shape: 2 })).toBeUndefined();
    expect(parseAnySitting(null)).toBeUndefined();
    expect(parseAnySitting({ shape: 1, pool: [] })).toBeUndefined();
  });

  it('is no draw of the newest shape, so nothing takes it for one unread', () => {
    expect(parseSitting(SITTING)).toBeUndefined();
    expect(parseAnySitting(sitting)).toBe(sitting);
  });
});
