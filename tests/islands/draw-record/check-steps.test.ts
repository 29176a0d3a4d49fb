import { describe, expect, it } from 'vitest';
import type { DrawRecord2 } from '../../../src/domain/draw/draw-record.ts';
import { swapItem } from '../../../src/domain/draw/sitting-change.ts';
import { judge } from '../../../src/domain/draw/sitting-judge.ts';
import { drawRecordOf } from '../../../src/domain/draw/sitting-records.ts';
import { stepForward } from '../../../src/domain/draw/sitting-steps.ts';
import { draw } from '../../../src/i18n/zh-cn/draw.ts';
import { checkSteps, localStep } from '../../../src/islands/controls/draw-record/check-steps.ts';
import { firstDraw, honestDraw, poolOf } from '../../builders/draw-builder.ts';
import { drawnSitting, judgedSitting } from '../../builders/draw-sitting.ts';

const record = drawRecordOf(judgedSitting());
const told = (change: Partial<DrawRecord2>) =>
  checkSteps({ ...record, ...change }, draw).flatMap(({ id, faults }) => faults.map((fault) => `${id}: ${fault}`));
const linesOf = (of: Parameters<typeof checkSteps>[0], id: string) =>
  checkSteps(of, draw).find((step) => step.id === id)?.lines;

describe('the re-check step by step', () => {
  it('holds for an honest record, with every line of what was drawn again', () => {
    const steps = checkSteps(record, draw);
    expect(steps.map(({ id, fits }) => [id, fits])).toEqual([
      ['roster', true],
      ['commitment', true],
      ['people', true],
      ['replaced', true],
      ['items', true],
      ['swapped', true],
    ]);
    const nameOf = (id: string | null | undefined) => record.roster.find((one) => one.id === id)?.name;
    const [away] = record.replacements;
    expect(steps[2]?.lines.map((line) => line.replace(/（.*）/, ''))).toEqual(
      record.result.map((id, i) => `第 ${i + 1} 位　${nameOf(id)}`),
    );
    expect(steps[3]?.lines).toEqual([`第 2 位　${nameOf(away?.absent)}未到（出差），替补：${nameOf(away?.by)}`]);
    expect(steps[4]?.lines[0]).toBe(`第 1 位　${record.items[0]?.item}，今天的课，难度 1`);
    expect(steps[5]).toMatchObject({ says: draw.stepSwappedNone, lines: [] });
  });

  it('says by which rule people were drawn again', () => {
    const says = (of: DrawRecord2) => checkSteps(of, draw)[2]?.says;
    expect(says(record)).toMatch(/^轮遍规则，6 人里抽 3 人，抽前本轮已抽过 1 人/);
    expect(says(honestDraw({ rule: 'uniform' }))).toBe('均等规则，12 人里抽 5 人，人人机会相同，现场报数 386');
    expect(says(honestDraw({ rule: 'weighted' }))).toBe('久未抽到优先，12 人里按各人的权重抽 5 人，现场报数 386');
  });

  it('tells from which tier each item came and that it was used', () => {
    const pool = [...poolOf(['a', 'b']), ...poolOf(['c'], { tier: 2, lesson: 'x/y', difficulty: 3 })];
    const mixed = honestDraw({ pool, count: 3, itemsUsedBefore: ['a'] });
    expect(linesOf(mixed, 'items')).toEqual([
      '第 1 位　b，今天的课，难度 2',
      '第 2 位　c，薄弱知识点，难度 3',
      '第 3 位　a，今天的课，难度 1，最近十次问过',
    ]);
    expect(checkSteps(mixed, draw)[4]?.says).toBe(
      '从 3 道题里抽：今天的课 2 道、薄弱知识点 1 道、其他 0 道；其中 1 道最近十次问过',
    );
  });

  it('tells each swap with the person it was for', () => {
    const swapped = drawRecordOf(judge(swapItem(stepForward(drawnSitting(), 1)), 'right', 1));
    const [swap] = swapped.swaps;
    const name = swapped.roster.find(({ id }) => id === swap?.person)?.name;
    expect(linesOf(swapped, 'swapped')).toEqual([`第 1 位　${name}换题：${swap?.from} 换成 ${swap?.to}`]);
  });

  it('tells a record of zhouke-draw-1 without tiers and swaps', () => {
    const first = firstDraw();
    expect(checkSteps(first, draw).map(({ id, fits }) => [id, fits])).toEqual([
      ['roster', true],
      ['commitment', true],
      ['people', true],
      ['replaced', true],
      ['items', true],
    ]);
    expect(linesOf(first, 'items')?.[0]).toBe(`第 1 位　${first.items[0]?.item}`);
  });

  it('compares with the copy on this device, or with nothing', () => {
    expect(localStep(record, undefined, draw)).toMatchObject({ id: 'local', fits: undefined, faults: [] });
    expect(localStep(record, record, draw)).toMatchObject({ fits: true, faults: [] });
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
    expect(told({ rule: 'loudest' })).toEqual([expect.stringMatching(/^people: 抽取规则“loudest”/)]);
    const steps = checkSteps({ ...record, rule: 'loudest' }, draw);
    expect(steps.map(({ id }) => id)).toEqual(['roster', 'commitment', 'people']);
  });

  it('tells from the copy on this device what was changed though it fits itself', () => {
    const { faults } = localStep({ ...record, verdicts: [], at: 1, weights: [3] }, record, draw);
    expect(faults).toEqual(['和这台设备存的同一场抽查不一样：其他内容、抽取规则、评判。']);
    expect(localStep(firstDraw({ count: 1 }), record, draw).fits).toBe(false);
  });

  it.each<[string, Partial<DrawRecord2>, string]>([
    [
      'weights that are missing',
      { rule: 'weighted' },
      'people: 权重个数对不上：参加抽取的有 6 人，记录的权重有 0 个。',
    ],
    [
      'a weight out of range',
      { rule: 'weighted', weights: [99, 1, 1, 1, 1, 1] },
      'people: 何静的权重 99 不对，应当是 1 到 10 的整数。',
    ],
    [
      'an item of another lesson',
      { lesson: 'other/lesson' },
      'items: 题目 stg-a-01 的来源对不上：是不是今天的课，和它所属的课程不符。',
    ],
    [
      'an item swapped that was not asked',
      { swaps: [{ place: 1, person: record.result[0] ?? '', from: 'x', to: 'y' }] },
      `swapped: 第 1 位换题的记录对不上：当时的题目应当是 ${record.items[0]?.item}，记录里换掉的是 x。`,
    ],
    [
      'a swap for somebody who never stood there',
      { swaps: [{ place: 1, person: 'p-7', from: record.items[0]?.item ?? '', to: 'stg-a-01' }] },
      'swapped: 第 1 位的换题记在李敏名下，他没有站过这一位。',
    ],
  ])('names %s', (_what, change, says) => {
    expect(told(change)).toContain(says);
  });

  it('survives a record with nobody in it', () => {
    expect(told({ roster: [], eligible: [], result: [], count: 0 }).length).toBeGreaterThan(0);
  });
});
