import { describe, expect, it } from 'vitest';
import { derivedId, MOST_ORDERED } from '../../../../src/domain/records/derived-id.ts';
import { factId } from '../../../../src/domain/records/fact-id.ts';
import { parseRecord } from '../../../../src/domain/records/parse-record.ts';
import { lessonRead } from '../../../builders/record.ts';

const AT = 1_795_312_800_000;

describe('derivedId', () => {
  it('is a UUIDv7 of the time it is told, the same each time', () => {
    const id = derivedId('a', 0, AT);
    expect(id).toMatch(/^[\da-f]{8}-[\da-f]{4}-7[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    expect(Number.parseInt(id.slice(0, 13).replace('-', ''), 16)).toBe(AT);
    expect(derivedId('a', 0, AT)).toBe(id);
    expect(parseRecord(lessonRead({ id })).type).toBe('record');
  });

  it('differs by what it is about, by place and by time', () => {
    const ids = [derivedId('a', 0, AT), derivedId('b', 0, AT), derivedId('a', 1, AT), derivedId('a', 0, AT + 1)];
    expect(new Set(ids).size).toBe(4);
  });

  it('sorts by time, then by order', () => {
    const ids = [
      derivedId('z', 0, AT),
      derivedId('y', 1, AT),
      derivedId('x', MOST_ORDERED - 1, AT),
      derivedId('a', 0, AT + 1),
    ];
    expect([...ids].sort()).toEqual(ids);
  });

  it('takes the whole millisecond of a time with a fraction', () => {
    expect(derivedId('a', 0, AT + 0.7)).toBe(derivedId('a', 0, AT));
  });
});

describe('factId', () => {
  it('sorts kinds one after the other, and within one by order', () => {
    const ids = [
      factId('session-held', AT, ['s'], 0),
      factId('attended', AT, ['s', 'p-1'], 0),
      factId('attended', AT, ['s', 'p-2'], 1),
      factId('drawn', AT, ['d', 1, 'p-1'], 1),
      factId('oral-answer', AT, ['d', 1, 'p-1'], 1),
    ];
    expect([...ids].sort()).toEqual(ids);
  });

  it('stays an id, and its own, past the places there are', () => {
    const far = factId('attended', AT, ['s', 'p-5000'], 5000);
    expect(far).not.toBe(factId('attended', AT, ['s', 'p-5001'], 5001));
    expect(far < factId('drawn', AT, ['d', 1, 'p-1'], 0)).toBe(true);
    expect(parseRecord(lessonRead({ id: far })).type).toBe('record');
  });

  it('cannot be made alike by joining names otherwise', () => {
    expect(factId('drawn', AT, ['a', 'b,c'], 0)).not.toBe(factId('drawn', AT, ['a,b', 'c'], 0));
    expect(factId('drawn', AT, ['a', 1], 0)).not.toBe(factId('drawn', AT, ['a', '1'], 0));
  });
});
