import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { relabelRationale } from '../../../../src/domain/item/relabel-rationale.ts';
import { RATIONALES } from '../../../golden/rationales.ts';

describe('relabelRationale', () => {
  it.each(RATIONALES)('turns $written into $shown: $why', ({ written, order, shown }) => {
    expect(relabelRationale({ rationale: written }, order)).toBe(shown);
  });

  it('changes nothing when the options stand in the order they were written in', () => {
    for (const { written } of RATIONALES) {
      expect(relabelRationale({ rationale: written }, ['A', 'B', 'C', 'D', 'E'])).toBe(written);
    }
  });

  it('comes back to what was written when the options are turned back', () => {
    const forth = ['C', 'A', 'D', 'B'];
    const back = ['B', 'D', 'A', 'C'];
    const written = '选B。A错在期限，C、D没有依据，（D）更不成立。';
    const there = relabelRationale({ rationale: written }, forth);
    expect(there).toBe('选D。B错在期限，A、C没有依据，（C）更不成立。');
    expect(relabelRationale({ rationale: there }, back)).toBe(written);
  });

  it('never throws and never changes the length of a text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.shuffledSubarray(['A', 'B', 'C', 'D', 'E']), (rationale, order) => {
        expect(relabelRationale({ rationale }, order)).toHaveLength(rationale.length);
      }),
      { seed: 3 },
    );
  });
});
