import { describe, expect, it } from 'vitest';
import { hashOf, LIST_HASH, placeOf } from '../../../src/islands/walk-round/walk-place.ts';

const ID = '0198f3a2-7c11-7000-8000-00000000abcd';

describe('the place in the address', () => {
  it.each([
    ['nothing', '', { id: '', isFindings: false }],
    ['the list', LIST_HASH, { id: '', isFindings: false }],
    ['a walk', hashOf(ID), { id: ID, isFindings: false }],
    ['its findings', hashOf(ID, true), { id: ID, isFindings: true }],
    ['something else behind a walk', `#${ID}/elsewhere`, { id: '', isFindings: false }],
    ['an anchor with strange signs', '#%E4%BA%95', { id: '', isFindings: false }],
  ])('is read from %s', (_, hash, place) => {
    expect(placeOf(hash)).toEqual(place);
  });
});
