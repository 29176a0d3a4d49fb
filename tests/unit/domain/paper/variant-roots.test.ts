import { describe, expect, it } from 'vitest';
import { variantRoots } from '../../../../src/domain/paper/variant-roots.ts';
import { bankEntry } from '../../../builders/bank-builder.ts';

describe('variantRoots', () => {
  it('gives an item without variants its own id, known or not', () => {
    const rootOf = variantRoots([bankEntry('a')]);
    expect(rootOf('a')).toBe('a');
    expect(rootOf('elsewhere')).toBe('elsewhere');
  });

  it('joins chains, siblings and circles under one root', () => {
    const chain = [
      bankEntry('b', { variantOf: 'a' }),
      bankEntry('c', { variantOf: 'b' }),
      bankEntry('a', { variantOf: 'c' }),
      bankEntry('y', { variantOf: 'gone' }),
      bankEntry('x', { variantOf: 'gone' }),
    ];
    const rootOf = variantRoots(chain);
    expect(['a', 'b', 'c'].map(rootOf)).toEqual(['a', 'a', 'a']);
    expect(rootOf('x')).toBe(rootOf('y'));
    expect(rootOf('x')).not.toBe(rootOf('a'));
  });

  it('names the same root whatever the order of the entries', () => {
    const entries = [bankEntry('d', { variantOf: 'b' }), bankEntry('b', { variantOf: 'c' })];
    expect(variantRoots(entries)('d')).toBe(variantRoots([...entries].reverse())('d'));
  });
});
