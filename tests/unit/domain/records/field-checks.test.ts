import { describe, expect, it } from 'vitest';
import {
  amount,
  count,
  either,
  finite,
  flag,
  id,
  list,
  mapOf,
  misfit,
  object,
  oneOf,
  optional,
  ownField,
  text,
} from '../../../../src/domain/records/field-checks.ts';

describe('ownField', () => {
  it('reads an object’s own field', () => {
    expect(ownField({ a: 5 }, 'a')).toBe(5);
  });

  it.each([undefined, null, 5, 'text', true])('reads nothing from %o', (value) => {
    expect(ownField(value, 'length')).toBeUndefined();
  });

  it('reads nothing that is inherited', () => {
    expect(ownField({}, 'constructor')).toBeUndefined();
    expect(ownField(Object.create({ a: 5 }), 'a')).toBeUndefined();
  });
});

describe('misfit', () => {
  const shape = { a: amount, b: optional(flag) };

  it('is nothing for what fits, with or without optional and unknown fields', () => {
    expect(misfit({ a: 1 }, shape)).toBeUndefined();
    expect(misfit({ a: 1, b: true, c: 'more' }, shape)).toBeUndefined();
  });

  it('names the first field that does not fit', () => {
    expect(misfit({ a: '1', b: 7 }, shape)).toBe('a');
    expect(misfit({ a: 1, b: 7 }, shape)).toBe('b');
  });

  it.each([undefined, null, 5, 'text', [], [{ a: 1 }]])('is the empty name for %o, which is no object', (value) => {
    expect(misfit(value, shape)).toBe('');
  });

  it('refuses an own __proto__', () => {
    expect(misfit(JSON.parse('{"a":1,"__proto__":{}}'), shape)).toBe('__proto__');
  });
});

describe('the checks', () => {
  it.each([
    ['amount', amount, [0, 0.5, 1e300], [-0.1, Number.NaN, Number.POSITIVE_INFINITY, '1', null]],
    ['count', count, [0, 7, Number.MAX_SAFE_INTEGER], [-1, 0.5, 2 ** 53, '7', undefined]],
    ['flag', flag, [true, false], [0, 1, 'true', null]],
    ['id', id, ['a', 'enforcement/fines', '局-1', 'x'.repeat(120)], ['', 'a b', 'a\tb', 'a\u0007', 'x'.repeat(121), 5]],
    ['text(3, 1)', text(3, 1), ['a', '三个字'], ['', 'four', 5]],
    ['oneOf', oneOf('a', 1), ['a', 1], ['b', '1', undefined]],
    ['optional', optional(count), [undefined, 0], [null, 'x']],
    ['list', list(count, 2), [[], [1, 2]], [[1, 2, 3], [1, 'x'], { length: 0 }, '12']],
    ['object', object({ a: count }), [{ a: 1 }], [{}, { a: -1 }, null]],
    ['finite', finite, [-1.5, 0, 7], [Number.NaN, Number.NEGATIVE_INFINITY, '7', null]],
    ['mapOf', mapOf(count), [{}, { a: 1, 乙: 2 }], [{ a: -1 }, [1], null, JSON.parse('{"__proto__":1}')]],
    ['either', either(flag, count), [true, 1], ['x', -1]],
  ])('%s accepts what it should and nothing else', (_name, check, accepted, refused) => {
    expect(accepted.filter((value) => !check(value))).toEqual([]);
    expect(refused.filter((value) => check(value))).toEqual([]);
  });
});
