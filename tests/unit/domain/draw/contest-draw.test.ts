import { describe, expect, it } from 'vitest';
import { checkDraw } from '../../../../src/domain/draw/check-draw.ts';
import { contestDraw, contestLesson, isContestDraw } from '../../../../src/domain/draw/contest-draw.ts';
import { parseSitting } from '../../../../src/domain/draw/parse-sitting.ts';
import { historyFor, planDraw } from '../../../../src/domain/draw/plan-draw.ts';
import { drawNow, hearNumber, sealSitting } from '../../../../src/domain/draw/sitting.ts';
import { drawRecordOf } from '../../../../src/domain/draw/sitting-records.ts';
import { AUDIENCE_ROSTER, audienceSitting } from '../../../builders/contest-draft.ts';

const drawn = (count = 1, id = 'd-1') => drawNow(hearNumber(audienceSitting(count, id), '38'), 1000);

describe('a draw of a contest', () => {
  it('draws by uniform, asks nothing, and is known by its lesson', () => {
    const plan = contestDraw({
      id: 'd',
      seed: 's',
      plan: 'speech',
      sample: true,
      roster: AUDIENCE_ROSTER,
      eligible: ['p-1'],
      count: 1,
    });
    expect(plan).toMatchObject({ rule: 'uniform', lesson: 'contest/speech', pool: [], sample: true });
    expect(isContestDraw(plan)).toBe(true);
    expect(isContestDraw({ lesson: 'supervision/training' })).toBe(false);
    expect(contestLesson('x')).toBe('contest/x');
  });

  it('keeps of the roster what names somebody', () => {
    const roster = [{ ...AUDIENCE_ROSTER[0], phone: '1' }].map((one) => ({ id: 'p', name: '', unit: '', ...one }));
    const plan = contestDraw({ id: 'd', seed: 's', plan: 'x', sample: false, roster, eligible: ['p-1'], count: 1 });
    expect(Object.keys(plan.roster[0] ?? {})).toEqual(['id', 'name', 'unit']);
  });

  it('survives being saved and read again', () => {
    const sealed = audienceSitting();
    expect(parseSitting(JSON.parse(JSON.stringify(sealed)))).toEqual(sealed);
    expect(parseSitting(JSON.parse(JSON.stringify(drawn())))).toEqual(drawn());
  });

  it('re-checks, and no longer with another number or another winner', () => {
    const record = drawRecordOf(drawn(2));
    expect(checkDraw(record)).toEqual({ type: 'holds' });
    expect(checkDraw({ ...record, spoken: '39' }).type).toBe('differs');
    expect(checkDraw({ ...record, result: [...record.result].reverse() }).type).toBe('differs');
  });

  it('draws everybody where as many are wanted as there are', () => {
    expect([...drawn(3).result].sort()).toEqual(['p-1', 'p-2', 'p-3']);
    expect(drawNow(sealSitting({ ...audienceSitting(), count: 4 }), 1000).phase).toBe('sealed');
  });
});

describe('the history of the weekly draw', () => {
  const records = [drawRecordOf(drawn(2))];
  const ids = AUDIENCE_ROSTER.map(({ id }) => id);

  it('does not count whoever was drawn in a contest as drawn', () => {
    expect(historyFor('cycle', records, AUDIENCE_ROSTER, ids).spentBefore).toEqual([]);
    const study = records.map((record) => ({ ...record, lesson: 'supervision/training' }));
    expect(historyFor('cycle', study, AUDIENCE_ROSTER, ids).spentBefore).toHaveLength(2);
  });

  it('leaves the weights as they were without the contest', () => {
    const none = historyFor('weighted', [], AUDIENCE_ROSTER, ids).weights;
    expect(historyFor('weighted', records, AUDIENCE_ROSTER, ids).weights).toEqual(none);
  });

  it('plans the next draw as if the contest had not been', () => {
    const wish = {
      lesson: 'supervision/training',
      rule: 'cycle',
      count: 1,
      sample: false,
      roster: AUDIENCE_ROSTER,
      eligible: ids,
      candidates: [],
      weakTopics: [],
    } as const;
    expect(planDraw({ ...wish, draws: records })).toEqual(planDraw({ ...wish, draws: [] }));
  });
});
