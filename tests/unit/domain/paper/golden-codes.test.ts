import { describe, expect, it } from 'vitest';
import { bankEdition } from '../../../../src/domain/paper/bank-edition.ts';
import { BASE32_DIGITS, base32, valueOfBase32 } from '../../../../src/domain/paper/base32.ts';
import { paperCode, parsePaperCode } from '../../../../src/domain/paper/paper-code.ts';
import { BASE32, EDITIONS, PAPER_CODES } from '../../../golden/paper-codes.ts';

describe('a paper code', () => {
  it.each(PAPER_CODES)('of %o is what another program makes of it', (code, printed) => {
    expect(paperCode(code)).toBe(printed);
    expect(parsePaperCode(printed)).toEqual({ type: 'code', ...code });
  });

  it.each(PAPER_CODES)('of %o tells every single digit mistyped and every two neighbours swapped', (_, printed) => {
    const right = printed.replaceAll('-', '');
    const slips = [...right].flatMap((sign, at) => [
      ...[...BASE32_DIGITS].map((other) => right.slice(0, at) + other + right.slice(at + 1)),
      right.slice(0, at) + right.slice(at + 1, at + 2) + sign + right.slice(at + 2),
    ]);
    const wrong = slips.filter((slip) => slip !== right && slip.length === right.length);
    expect(wrong.length).toBeGreaterThan(31 * (right.length - 2));
    expect(wrong.filter((slip) => parsePaperCode(slip).type !== 'wrong-check')).toEqual([]);
  });
});

describe('base32', () => {
  it.each(BASE32)('writes %i in %i digits as %s', (value, digits, written) => {
    expect(base32(value, digits)).toBe(written);
    expect(valueOfBase32(written)).toBe(value % 32 ** digits);
  });

  it('has 32 digits, none of them twice, and none of those that are read for others', () => {
    expect(new Set(BASE32_DIGITS).size).toBe(32);
    expect([...'ILOU'].filter((sign) => BASE32_DIGITS.includes(sign))).toEqual([]);
  });
});

describe('the edition of a bank', () => {
  it.each(EDITIONS)('of %s is what another program makes of it', (_, entries, edition) => {
    expect(bankEdition(entries)).toBe(edition);
    expect(bankEdition([...entries].reverse())).toBe(edition);
  });
});
