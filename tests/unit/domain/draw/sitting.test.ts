import { describe, expect, it } from 'vitest';
import { checkDraw } from '../../../../src/domain/draw/check-draw.ts';
import { commitmentOf } from '../../../../src/domain/draw/draw-hashes.ts';
import { drawPeople } from '../../../../src/domain/draw/draw-people.ts';
import { parseDrawRecord } from '../../../../src/domain/draw/parse-draw-record.ts';
import { parseSitting } from '../../../../src/domain/draw/parse-sitting.ts';
import { drawNow, hearNumber, holderAt, verdictAt } from '../../../../src/domain/draw/sitting.ts';
import { replaceAbsent } from '../../../../src/domain/draw/sitting-change.ts';
import { judge } from '../../../../src/domain/draw/sitting-judge.ts';
import { drawRecordOf, recordsOf } from '../../../../src/domain/draw/sitting-records.ts';
import { endSitting, isSettled, stepBack, stepForward } from '../../../../src/domain/draw/sitting-steps.ts';
import { drawnSitting, judgedSitting, sealedSitting } from '../../../builders/draw-sitting.ts';

describe('sealing', () => {
  it('shows the commitment of the seed and draws nobody yet', () => {
    const sitting = sealedSitting();
    expect(sitting.commitment).toBe(commitmentOf(sitting.seed));
    expect(sitting).toMatchObject({ phase: 'sealed', result: [], items: [], drawnAt: 0, place: 1, part: 0 });
  });

  it('keeps six digits of the number called out and nothing else', () => {
    expect(hearNumber(sealedSitting(), ' 3八8-6<b>1234567').spoken).toBe('386123');
  });

  it('hears no number once the draw was made', () => {
    expect(hearNumber(drawnSitting(), '386').spoken).toBe('');
  });
});

describe('drawing', () => {
  it('draws the people the seed gives, with an item of the pool for each', () => {
    const before = sealedSitting();
    const sitting = drawNow(before, 5000);
    const drawn = drawPeople({ ...before, rule: 'cycle', spent: before.spentBefore });
    expect(drawn).toMatchObject({ type: 'drawn', people: sitting.result });
    expect(sitting).toMatchObject({ phase: 'drawn', drawnAt: 5000 });
    expect(new Set(sitting.items.map(({ item }) => item)).size).toBe(3);
    expect(
      sitting.items.every((asked) =>
        before.pool.some((one) => one.item === asked.item && one.revision === asked.revision),
      ),
    ).toBe(true);
  });

  it('gives another draw for another number called out', () => {
    const results = ['', '1', '2', '3', '4', '5'].map((spoken) =>
      drawNow(hearNumber(sealedSitting(), spoken), 1).result.join(),
    );
    expect(new Set(results).size).toBeGreaterThan(1);
  });

  it('draws once only', () => {
    const sitting = drawnSitting();
    expect(drawNow(sitting, 9000)).toBe(sitting);
  });

  it('draws nobody where fewer are present than wanted', () => {
    const sitting = sealedSitting({ count: 9 });
    expect(drawNow(sitting, 1)).toBe(sitting);
  });
});

describe('judging', () => {
  it('goes from the names to the first person and waits there for a verdict', () => {
    const asking = stepForward(drawnSitting(), 1);
    expect(asking).toMatchObject({ phase: 'judging', place: 1 });
    expect(stepForward(asking, 1)).toBe(asking);
  });

  it('shows the parts of a case before it waits', () => {
    const asking = stepForward(drawnSitting(), 3);
    const last = stepForward(stepForward(asking, 3), 3);
    expect(last.part).toBe(2);
    expect(stepForward(last, 3)).toBe(last);
  });

  it('begins the answer of a case at its first part and leaves it after its last', () => {
    const last = { ...stepForward(drawnSitting(), 2), part: 1 };
    const answered = judge(last, 'partly', 10);
    expect(answered.part).toBe(0);
    expect(stepForward(stepForward(answered, 2), 2)).toMatchObject({ place: 2, part: 0 });
  });

  it('corrects a verdict that was pressed by mistake and keeps one', () => {
    const judged = judge(judge(stepForward(drawnSitting(), 1), 'wrong', 10), 'right', 20);
    expect(judged.judgements).toEqual([{ place: 1, person: judged.result[0], verdict: 'right', at: 20 }]);
  });

  it('judges nobody before the names were left', () => {
    const sitting = drawnSitting();
    expect(judge(sitting, 'right', 1)).toBe(sitting);
  });

  it('ends after the last place', () => {
    expect(stepForward(judgedSitting(), 1).phase).toBe('finished');
  });

  it('goes back over what was shown and takes nothing back', () => {
    const second = stepForward(judge(stepForward(drawnSitting(), 1), 'right', 10), 1);
    const back = stepBack(second);
    expect(back).toMatchObject({ place: 1, judgements: second.judgements });
    expect(stepBack(back).phase).toBe('drawn');
    expect(stepBack({ ...second, part: 2 })).toMatchObject({ place: 2, part: 1 });
    expect(stepBack(sealedSitting()).phase).toBe('sealed');
  });
});

describe('replacing', () => {
  it('replaces the absent person by the next of the same order and moves nobody else', () => {
    const asking = stepForward(drawnSitting(), 1);
    const drawn = drawPeople({ ...asking, rule: 'cycle', spent: asking.spentBefore });
    const replaced = replaceAbsent(asking, '出差', 30);
    expect(holderAt(replaced, 1)).toBe(drawn.type === 'drawn' ? drawn.order[3] : '');
    expect([2, 3].map((place) => holderAt(replaced, place))).toEqual(asking.result.slice(1));
    expect(replaced.result).toEqual(asking.result);
    expect(isSettled(replaced, 1)).toBe(false);
  });

  it('replaces a replacement who is away too', () => {
    const twice = replaceAbsent(replaceAbsent(stepForward(drawnSitting(), 1), '请假', 1), '值班', 2);
    expect(twice.replacements.map(({ place }) => place)).toEqual([1, 1]);
    expect(twice.replacements[1]?.absent).toBe(twice.replacements[0]?.by);
  });

  it('leaves the place empty when nobody is left, and lets the draw go on', () => {
    let sitting = stepForward(drawnSitting({ count: 5 }), 1);
    sitting = replaceAbsent(replaceAbsent(sitting, '请假', 1), '请假', 2);
    expect(holderAt(sitting, 1)).toBeNull();
    expect(isSettled(sitting, 1)).toBe(true);
    expect(judge(sitting, 'right', 3)).toBe(sitting);
    expect(replaceAbsent(sitting, '请假', 3)).toBe(sitting);
    expect(stepForward(sitting, 4).place).toBe(2);
  });

  it('replaces nobody who was judged', () => {
    const judged = judge(stepForward(drawnSitting(), 1), 'right', 1);
    expect(replaceAbsent(judged, '请假', 2)).toBe(judged);
    expect(verdictAt(judged, 1)).toBe('right');
  });
});

describe('recording', () => {
  it('makes a record that holds when it is drawn again and is read from a file', () => {
    const record = drawRecordOf(judgedSitting());
    expect(checkDraw(record)).toEqual({ type: 'holds' });
    expect(parseDrawRecord(JSON.parse(JSON.stringify(record)))).toEqual({ type: 'draw', record });
  });

  it('records everybody drawn, who came in for whom, and each answer once', () => {
    const sitting = judgedSitting();
    const records = recordsOf(sitting);
    const [away] = sitting.replacements;
    expect(records.filter(({ type }) => type === 'drawn')).toHaveLength(4);
    expect(records).toContainEqual({
      id: expect.any(String),
      type: 'drawn',
      draw: 'draw-1',
      lesson: 'supervision/training',
      place: 2,
      name: sitting.roster.find(({ id }) => id === away?.by)?.name,
      person: away?.by,
      at: 200,
      replaces: { person: away?.absent, reason: '出差' },
    });
    expect(
      records.flatMap((record) => (record.type === 'oral-answer' ? [[record.person, record.verdict]] : [])),
    ).toEqual([
      [sitting.result[0], 'right'],
      [away?.absent, 'absent'],
      [away?.by, 'partly'],
      [sitting.result[2], 'wrong'],
    ]);
  });

  it('records no answer for those not judged when the draw ends early', () => {
    const ended = endSitting(judge(stepForward(drawnSitting(), 1), 'right', 10));
    expect(ended.phase).toBe('finished');
    expect(recordsOf(ended).map(({ type }) => type)).toEqual(['drawn', 'drawn', 'drawn', 'oral-answer']);
    expect(checkDraw(drawRecordOf(ended))).toEqual({ type: 'holds' });
  });

  it('has nothing to end or to record before the draw', () => {
    expect(endSitting(sealedSitting()).phase).toBe('sealed');
    expect(recordsOf(sealedSitting())).toEqual([]);
  });
});

describe('reading a saved draw', () => {
  it('reads back what was saved at every point', () => {
    for (const sitting of [sealedSitting(), drawnSitting(), judgedSitting()]) {
      expect(parseSitting(structuredClone(sitting))).toEqual(sitting);
    }
  });

  it.each([
    ['nothing', undefined],
    ['a text', '{"shape":1}'],
    ['another shape', { ...sealedSitting(), shape: 3 }],
    ['an unknown rule', { ...sealedSitting(), rule: 'loudest' }],
    ['an unknown phase', { ...sealedSitting(), phase: 'later' }],
    ['no seed', { ...sealedSitting(), seed: '' }],
    ['a person without a name', { ...sealedSitting(), roster: [{ id: 'p-1', unit: '' }] }],
  ])('refuses %s', (_what, value) => {
    expect(parseSitting(value)).toBeUndefined();
  });
});
