import { describe, expect, it } from 'vitest';
import { checkDraw } from '../../../../src/domain/draw/check-draw.ts';
import { commitmentOf, rosterHash } from '../../../../src/domain/draw/draw-hashes.ts';
import { drawItems, nextItem } from '../../../../src/domain/draw/draw-items.ts';
import { parseDrawRecord } from '../../../../src/domain/draw/parse-draw-record.ts';
import { firstDraw, honestDraw, orderOf, poolOf, rosterOf, withAbsent } from '../../../builders/draw-builder.ts';

const RECORD = honestDraw();
const ORDER = orderOf(RECORD);

function at(list: readonly string[], index: number): string {
  return list[index] ?? '';
}

describe('checkDraw', () => {
  it('holds for an honest draw, its roster and eligible list in any order', () => {
    expect(checkDraw(RECORD)).toEqual({ type: 'holds' });
    const shuffledLists = { ...RECORD, roster: [...RECORD.roster].reverse(), eligible: [...RECORD.eligible].reverse() };
    expect(checkDraw(shuffledLists)).toEqual({ type: 'holds' });
  });

  it('holds for a draw that ran into the next cycle', () => {
    expect(checkDraw(honestDraw({ spentBefore: RECORD.eligible.slice(0, 10) }))).toEqual({ type: 'holds' });
  });

  it('holds after absences, also of a replacement, and when nobody was left to come in', () => {
    const [absent, stand1, stand2] = [at(ORDER, 1), at(ORDER, 5), at(ORDER, 6)];
    const replacements = [
      { place: 2, absent, reason: '出差', by: stand1 },
      { place: 2, absent: stand1, reason: '病假', by: stand2 },
    ];
    expect(checkDraw({ ...RECORD, replacements })).toEqual({ type: 'holds' });
    const all = honestDraw({ roster: rosterOf(5) });
    const nobody = [{ place: 1, absent: at(all.result, 0), reason: '出差', by: null }];
    expect(checkDraw({ ...all, replacements: nobody })).toEqual({ type: 'holds' });
  });

  it('holds for a lesson without items', () => {
    expect(checkDraw(honestDraw({ pool: [] }))).toEqual({ type: 'holds' });
  });

  it('tells a changed roster: a name, a person more, a person less', () => {
    const renamed = RECORD.roster.map((person, i) => (i === 0 ? { ...person, name: '别人' } : person));
    for (const roster of [renamed, [...RECORD.roster, { id: 'p-999', name: '新', unit: '' }]]) {
      expect(checkDraw({ ...RECORD, roster })).toEqual({
        type: 'differs',
        differences: [{ type: 'roster', expected: RECORD.rosterHash, found: rosterHash(roster) }],
      });
    }
    expect(checkDraw({ ...RECORD, roster: RECORD.roster.slice(1) })).toEqual({
      type: 'differs',
      differences: [
        { type: 'roster', expected: RECORD.rosterHash, found: rosterHash(RECORD.roster.slice(1)) },
        { type: 'not-on-roster', person: 'p-001' },
      ],
    });
  });

  it('tells a seed that is not the one committed to', () => {
    const forged = honestDraw({ seed: 'another' });
    expect(checkDraw({ ...forged, commitment: RECORD.commitment })).toEqual({
      type: 'differs',
      differences: [{ type: 'commitment', expected: RECORD.commitment, found: commitmentOf('another') }],
    });
  });

  it('tells at which place the result differs', () => {
    const [inPlace, put] = [at(RECORD.result, 2), at(ORDER, 7)];
    const result = RECORD.result.map((id) => (id === inPlace ? put : id));
    expect(checkDraw({ ...RECORD, result })).toEqual({
      type: 'differs',
      differences: [{ type: 'result', place: 3, expected: inPlace, found: put }],
    });
  });

  it.each([
    ['somebody left out of those eligible', { eligible: RECORD.eligible.filter((id) => id !== RECORD.result[0]) }],
    ['another spoken number', { spoken: '387' }],
    ['the winner marked as spent', { spentBefore: RECORD.result.slice(0, 1) }],
  ])('tells a result that does not follow from %s', (_what, change) => {
    const check = checkDraw({ ...RECORD, ...change });
    expect(check.type === 'differs' && check.differences.some(({ type }) => type === 'result')).toBe(true);
  });

  it('tells a replacement out of turn and one for somebody who did not hold the place', () => {
    const outOfTurn = [{ place: 1, absent: at(ORDER, 0), reason: '', by: at(ORDER, 9) }];
    expect(checkDraw({ ...RECORD, replacements: outOfTurn })).toEqual({
      type: 'differs',
      differences: [{ type: 'replacement', place: 1, expected: at(ORDER, 5), found: at(ORDER, 9) }],
    });
    const wrongPlace = [{ place: 9, absent: at(ORDER, 0), reason: '', by: at(ORDER, 5) }];
    expect(checkDraw({ ...RECORD, replacements: wrongPlace })).toEqual({
      type: 'differs',
      differences: [{ type: 'absent', place: 9, expected: '', found: at(ORDER, 0) }],
    });
  });

  it('reports one wrong replacement once, though others follow', () => {
    const replacements = [
      { place: 1, absent: at(ORDER, 0), reason: '', by: at(ORDER, 9) },
      { place: 2, absent: at(ORDER, 1), reason: '', by: at(ORDER, 6) },
    ];
    const check = checkDraw({ ...RECORD, replacements });
    expect(check.type === 'differs' && check.differences).toHaveLength(1);
  });

  it('tells an exchanged item, and one too few', () => {
    const items = RECORD.items.map((each, i) => (i === 4 ? { item: 'easy-one', revision: 1 } : each));
    expect(checkDraw({ ...RECORD, items })).toEqual({
      type: 'differs',
      differences: [{ type: 'item', place: 5, expected: RECORD.items[4]?.item, found: 'easy-one' }],
    });
    expect(checkDraw({ ...RECORD, items: RECORD.items.slice(0, 4) })).toEqual({
      type: 'differs',
      differences: [{ type: 'item', place: 5, expected: RECORD.items[4]?.item, found: '' }],
    });
  });

  it('tells a wrong count', () => {
    expect(checkDraw({ ...RECORD, result: RECORD.result.slice(0, 4) })).toMatchObject({
      differences: [
        { type: 'count', expected: 5, found: 4 },
        { type: 'result', place: 5, found: '' },
      ],
    });
    expect(checkDraw({ ...RECORD, count: 13 })).toMatchObject({
      differences: [{ type: 'count', expected: 13, found: 12 }],
    });
    expect(checkDraw({ ...RECORD, count: 0 })).toMatchObject({ differences: [{ type: 'count', found: 0 }] });
  });

  it('names an algorithm or rule it does not know instead of calling the result wrong', () => {
    expect(checkDraw({ ...RECORD, algorithm: 'zhouke-draw-9' })).toEqual({
      type: 'differs',
      differences: [{ type: 'unknown-algorithm', found: 'zhouke-draw-9' }],
    });
    expect(checkDraw({ ...RECORD, rule: 'loudest' })).toEqual({
      type: 'differs',
      differences: [{ type: 'unknown-rule', found: 'loudest' }],
    });
  });

  it('checks 10,000 people, with a replacement for each place, without hanging', () => {
    const big = honestDraw({ roster: rosterOf(10_000), count: 3000 });
    const order = orderOf(big);
    const replacements = big.result.map((absent, i) => ({
      place: i + 1,
      absent,
      reason: '示例',
      by: at(order, 3000 + i),
    }));
    expect(checkDraw({ ...big, replacements })).toEqual({ type: 'holds' });
  });
});

describe('checkDraw of the other rules', () => {
  const weighted = honestDraw({ rule: 'weighted' });

  it.each(['uniform', 'weighted'] as const)('holds for an honest draw by %s with absences', (rule) => {
    const record = withAbsent(honestDraw({ rule }), [2, 2, 5]);
    expect(record.replacements).toHaveLength(3);
    expect(checkDraw(record)).toEqual({ type: 'holds' });
  });

  it('tells a weight that was changed by what it would have drawn', () => {
    const weights = weighted.weights.map((weight) => 11 - weight);
    const check = checkDraw({ ...weighted, weights });
    expect(check.type === 'differs' && check.differences.every(({ type }) => type === 'result')).toBe(true);
  });

  it('tells weights that are too few or none', () => {
    const short = checkDraw({ ...weighted, weights: weighted.weights.slice(1) });
    expect(short).toMatchObject({
      differences: expect.arrayContaining([{ type: 'weights', expected: 12, found: 11 }]),
    });
    const odd = checkDraw({ ...weighted, weights: weighted.weights.map((weight, i) => (i === 0 ? 99 : weight)) });
    expect(odd).toMatchObject({
      differences: expect.arrayContaining([{ type: 'weight', person: 'p-001', found: 99 }]),
    });
  });

  it('tells another rule than the one drawn by', () => {
    expect(checkDraw({ ...weighted, rule: 'uniform' }).type).toBe('differs');
  });
});

describe('checkDraw of a swap', () => {
  const { order } = drawItems({ ...RECORD, algorithm: 'zhouke-draw-2', used: [] });
  const from = RECORD.items[1]?.item ?? '';
  const to = nextItem(order, new Set(RECORD.items.map(({ item }) => item))) ?? '';
  const swap = { place: 2, person: RECORD.result[1] ?? '', from, to };
  const differencesOf = (change: Partial<typeof swap>, more: readonly (typeof swap)[] = []) => {
    const check = checkDraw({ ...RECORD, swaps: [{ ...swap, ...change }, ...more] });
    return check.type === 'holds' ? [] : check.differences;
  };

  it('holds where the next item of the order came in, also for somebody who came in', () => {
    expect(differencesOf({})).toEqual([]);
    const absent = withAbsent({ ...RECORD, swaps: [{ ...swap, person: at(ORDER, 5) }] }, [2]);
    expect(checkDraw(absent)).toEqual({ type: 'holds' });
  });

  it('names an item that was chosen by hand', () => {
    expect(differencesOf({ to: 'easy' })).toEqual([{ type: 'swap', place: 2, expected: to, found: 'easy' }]);
  });

  it('names an item that was not asked there, and somebody who never stood there', () => {
    expect(differencesOf({ from: 'other' })).toEqual([{ type: 'swapped', place: 2, expected: from, found: 'other' }]);
    expect(differencesOf({ person: 'p-999' })).toEqual([{ type: 'swap-person', place: 2, person: 'p-999' }]);
  });

  it('names a second swap at one place', () => {
    const [, next = ''] = order.filter((item) => !RECORD.items.some((each) => each.item === item));
    expect(differencesOf({}, [{ ...swap, from: to, to: next }])).toEqual([{ type: 'swap-again', place: 2 }]);
  });

  it('reports one wrong swap once, though another follows', () => {
    const [, next = ''] = order.filter((item) => !RECORD.items.some((each) => each.item === item));
    const second = { place: 1, person: RECORD.result[0] ?? '', from: RECORD.items[0]?.item ?? '', to: next };
    expect(differencesOf({ to: 'easy' }, [second])).toHaveLength(1);
  });

  it('ends where a swap is recorded though nothing was left to swap in', () => {
    const small = honestDraw({ pool: poolOf(['i1', 'i2', 'i3', 'i4', 'i5']) });
    const swaps = [1, 2, 3].map((place) => ({ ...swap, place, to: 'x' }));
    expect(checkDraw({ ...small, swaps }).type).toBe('differs');
  });

  it('names an item that passes for one of the day’s lesson', () => {
    const pool = RECORD.pool.map((each, i) => (i === 0 ? { ...each, lesson: 'other/lesson' } : each));
    expect(checkDraw({ ...RECORD, pool })).toEqual({ type: 'differs', differences: [{ type: 'tier', item: 'i1' }] });
  });
});

describe('checkDraw of zhouke-draw-1', () => {
  const first = firstDraw();

  it('holds for what that algorithm drew, which is not what the newest draws', () => {
    expect(checkDraw(first)).toEqual({ type: 'holds' });
    expect(first.result).not.toEqual(RECORD.result);
    expect(checkDraw({ ...first, algorithm: 'zhouke-draw-2' }).type).toBe('differs');
  });

  it('knows no rule but cycle', () => {
    expect(checkDraw({ ...first, rule: 'uniform' })).toEqual({
      type: 'differs',
      differences: [{ type: 'unknown-rule', found: 'uniform' }],
    });
  });

  it('is read back from a file, and refused where a field is missing', () => {
    expect(parseDrawRecord(JSON.parse(JSON.stringify(first)))).toEqual({ type: 'draw', record: first });
    const { itemPool: _, ...without } = first;
    expect(parseDrawRecord(without)).toEqual({ type: 'unreadable', reason: 'bad-field', field: 'itemPool' });
  });
});

describe('rosterHash and commitmentOf', () => {
  it('do not run fields together', () => {
    const one = [{ id: 'p', name: '何静', unit: '危化科' }];
    expect(rosterHash([{ id: 'p', name: '何静危', unit: '化科' }])).not.toBe(rosterHash(one));
    expect(rosterHash([{ id: 'p', name: '何静","危化科', unit: '' }])).not.toBe(rosterHash(one));
  });

  it('are the SHA-256 anybody can compute', () => {
    // printf '["p","何静","危化科"]' | sha256sum   and   printf abc | sha256sum
    expect(rosterHash([{ id: 'p', name: '何静', unit: '危化科' }])).toMatchInlineSnapshot(
      `"42d1ce6dfcbdff5db1c0bc5b201739bcbbc5ef234e2d3b5dc066676e19490f69"`,
    );
    expect(commitmentOf('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });
});

describe('parseDrawRecord', () => {
  it('reads back an exported record, which then still holds', () => {
    const record = { ...RECORD, verdicts: [{ place: 1, person: at(ORDER, 0), verdict: 'partly' as const }] };
    const parsed = parseDrawRecord(JSON.parse(JSON.stringify(record)));
    expect(parsed).toEqual({ type: 'draw', record });
    expect(parsed.type === 'draw' && checkDraw(parsed.record)).toEqual({ type: 'holds' });
  });

  it('reads 10,000 people', () => {
    expect(parseDrawRecord(honestDraw({ roster: rosterOf(10_000) })).type).toBe('draw');
  });

  it('reads a record of an algorithm it does not know', () => {
    expect(parseDrawRecord({ ...RECORD, algorithm: 'zhouke-draw-9', rule: 'uniform' }).type).toBe('draw');
  });

  it.each([null, undefined, 7, 'text', [], {}, [RECORD], { version: 1 }, { algorithm: 'x' }])(
    'calls %j no draw',
    (value) => {
      expect(parseDrawRecord(value)).toEqual({ type: 'unreadable', reason: 'not-a-draw', field: '' });
    },
  );

  it('names a newer version', () => {
    expect(parseDrawRecord({ ...RECORD, version: 3, more: [] })).toEqual({
      type: 'unreadable',
      reason: 'newer-version',
      field: 'version',
    });
  });

  it.each([
    ['version', 0],
    ['id', ''],
    ['algorithm', 1],
    ['lesson', '<script> alert(1)'],
    ['at', '2026-11-19'],
    ['at', Number.NaN],
    ['roster', {}],
    ['roster', [{ id: 'p', name: '何静' }]],
    ['roster', [null]],
    ['roster', Array.from({ length: 20_001 }, () => ({ id: 'p', name: '', unit: '' }))],
    ['rosterHash', null],
    ['eligible', ['p', 3]],
    ['spentBefore', 'p'],
    ['count', 1.5],
    ['count', -1],
    ['seed', 'x'.repeat(501)],
    ['spoken', undefined],
    ['result', [['p']]],
    ['replacements', [{ place: 1, absent: 'p', reason: '出差' }]],
    ['replacements', [{ place: 1, absent: 'p', reason: '出差', by: 3 }]],
    ['items', [{ item: 'i', revision: 'x' }]],
    ['verdicts', [{ place: 1, person: 'p', verdict: '对' }]],
    ['verdicts', [{ place: 1, person: 'p', verdict: 'right', points: [7] }]],
    ['weights', [1.5]],
    ['pool', ['i1']],
    ['pool', [{ ...poolOf(['i'])[0], difficulty: 4 }]],
    ['pool', [{ ...poolOf(['i'])[0], tier: 0 }]],
    ['swaps', [{ place: 1, person: 'p', from: 'i' }]],
  ])('names the field %s that does not fit', (field, value) => {
    expect(parseDrawRecord({ ...RECORD, [field]: value })).toEqual({ type: 'unreadable', reason: 'bad-field', field });
  });

  it('refuses a record that inherits its fields or brings a prototype', () => {
    expect(parseDrawRecord(Object.create(RECORD)).type).toBe('unreadable');
    const text = JSON.stringify(RECORD).replace('{', '{"__proto__":{"admin":true},');
    expect(parseDrawRecord(JSON.parse(text)).type).toBe('unreadable');
  });
});
