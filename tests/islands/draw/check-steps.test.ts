import { describe, expect, it } from 'vitest';
import type { DrawRecord } from '../../../src/domain/draw/draw-record.ts';
import { drawRecordOf } from '../../../src/domain/draw/sitting-records.ts';
import { draw } from '../../../src/i18n/zh-cn/draw.ts';
import { checkSteps } from '../../../src/islands/draw/check-steps.ts';
import { judgedSitting } from '../../builders/draw-sitting.ts';

const record = drawRecordOf(judgedSitting());
const told = (change: Partial<DrawRecord>, kept?: DrawRecord) =>
  checkSteps({ ...record, ...change }, kept, draw).flatMap(({ id, faults }) =>
    faults.map((fault) => `${id}: ${fault}`),
  );

describe('the re-check step by step', () => {
  it('holds for an honest record, with the names drawn again', () => {
    const steps = checkSteps(record, record, draw);
    expect(steps.map(({ id, fits }) => [id, fits])).toEqual([
      ['roster', true],
      ['commitment', true],
      ['people', true],
      ['replaced', true],
      ['items', true],
      ['local', true],
    ]);
    expect(steps[2]?.found).toBe(
      record.result.map((id) => record.roster.find((one) => one.id === id)?.name).join('、'),
    );
  });

  it('compares with nothing where this device keeps no copy', () => {
    expect(checkSteps(record, undefined, draw).at(-1)).toMatchObject({ id: 'local', fits: undefined, faults: [] });
  });

  it('names a changed roster alone', () => {
    const roster = record.roster.map((one, i) => (i === 0 ? { ...one, name: '冒名' } : one));
    expect(told({ roster })).toEqual([
      expect.stringMatching(/^roster: 名册被改过：按文件里的名册算出的指纹是 [0-9a-f]{12}…，记录的是 [0-9a-f]{12}…。$/),
    ]);
  });

  it('names a changed seed, and the draw it would have made', () => {
    const faults = told({ seed: 'another' });
    expect(faults[0]).toMatch(/^commitment: 种子被改过/);
    expect(faults.slice(1).every((fault) => /^(people|replaced|items): /.test(fault))).toBe(true);
  });

  it('names a changed result by place and person', () => {
    const [first = '', second = '', third = ''] = record.result;
    const nameOf = (id: string) => record.roster.find((one) => one.id === id)?.name;
    expect(told({ result: [third, second, first] })).toContain(
      `people: 结果被改过：第 1 位应当是${nameOf(first)}，记录的是${nameOf(third)}。`,
    );
  });

  it('names a replacement that was not the next of the order', () => {
    const [only] = record.replacements;
    const faults = told({ replacements: only === undefined ? [] : [{ ...only, by: null }] });
    expect(faults).toEqual([expect.stringMatching(/^replaced: 第 2 位的替补应当是.+，记录的是没有人。$/)]);
  });

  it('names a changed item by its id', () => {
    const items = record.items.map((asked, i) => (i === 2 ? { ...asked, item: 'stg-x-99' } : asked));
    expect(told({ items })).toEqual([`items: 第 3 位的题目应当是 ${record.items[2]?.item}，记录的是 stg-x-99。`]);
  });

  it('names somebody who took part without being on the roster', () => {
    expect(told({ eligible: [...record.eligible, 'p-99'] })[0]).toBe('roster: 参加抽取的“p-99”不在名册上。');
  });

  it('draws nothing again with an algorithm or a rule it does not know', () => {
    expect(told({ algorithm: 'zhouke-draw-9' })).toEqual([expect.stringMatching(/^people: 抽取算法“zhouke-draw-9”/)]);
    expect(told({ rule: 'weighted' })).toEqual([expect.stringMatching(/^people: 抽取规则“weighted”/)]);
    expect(checkSteps({ ...record, rule: 'weighted' }, undefined, draw).map(({ id }) => id)).toEqual([
      'roster',
      'commitment',
      'people',
      'local',
    ]);
  });

  it('tells from the copy on this device what was changed though it fits itself', () => {
    expect(told({ verdicts: [], at: 1 }, record)).toEqual(['local: 和这台设备存的同一场抽查不一样：其他内容、评判。']);
  });

  it('survives a record with nobody in it', () => {
    expect(told({ roster: [], eligible: [], result: [], count: 0 }).length).toBeGreaterThan(0);
  });
});
