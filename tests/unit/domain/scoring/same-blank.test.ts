import { describe, expect, it } from 'vitest';
import { isAcceptedBlank } from '../../../../src/domain/scoring/same-blank.ts';
import { BLANK_PAIRS } from '../../../golden/blank-pairs.ts';

describe('isAcceptedBlank', () => {
  it.each(BLANK_PAIRS)('decides $given against $accepted as listed: $why', ({ given, accepted, isSame }) => {
    expect(isAcceptedBlank(given, [accepted])).toBe(isSame);
    if (given !== '' && given !== '。') expect(isAcceptedBlank(accepted, [given])).toBe(isSame);
  });
});
