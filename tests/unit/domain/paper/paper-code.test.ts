import { describe, expect, it } from 'vitest';
import { BASE32_DIGITS, base32, valueOfBase32 } from '../../../../src/domain/paper/base32.ts';
import { type PaperCode, paperCode, parsePaperCode, SEED_LIMIT } from '../../../../src/domain/paper/paper-code.ts';

const CODE: PaperCode = { code: 'WT', seed: 123_456_789, edition: 'X4PT', form: 'A' };
const PRINTED = 'WT-3NQK8N-X4PT-A6C';

describe('paperCode', () => {
  it('prints blueprint, seed, edition, then form and check digits', () => {
    expect(paperCode(CODE)).toMatchInlineSnapshot(`"WT-3NQK8N-X4PT-A6C"`);
  });

  it('differs between the forms in the form and its check digits only', () => {
    const b = paperCode({ ...CODE, form: 'B' });
    expect(b.slice(0, 15)).toBe(PRINTED.slice(0, 15));
    expect(b.slice(15)).toMatch(/^B/);
    expect(b).not.toBe(PRINTED.replace('-A', '-B'));
  });

  it.each([-1, 0.5, SEED_LIMIT, Number.NaN])('refuses the seed %s, which has no six digits', (seed) => {
    expect(() => paperCode({ ...CODE, seed })).toThrow(/^paper-seed: /);
  });
});

describe('parsePaperCode', () => {
  it.each([0, 1, 31, 32, SEED_LIMIT - 1])(
    'reads back what was printed for seed %i, in both forms and with three letters',
    (seed) => {
      for (const form of ['A', 'B'] as const) {
        for (const code of ['WT', 'W26', '00', '0WT']) {
          const given = { code, seed, edition: '0ZK9', form };
          expect(parsePaperCode(paperCode(given))).toEqual({ type: 'code', ...given });
        }
      }
    },
  );

  it.each([
    ['lower case', PRINTED.toLowerCase()],
    ['no dashes', PRINTED.replaceAll('-', '')],
    ['spaces for dashes', PRINTED.replaceAll('-', ' ')],
    ['space around it', `  ${PRINTED}\n`],
    ['long dashes', PRINTED.replaceAll('-', '—')],
    ['full-width letters', 'ＷＴ－３ＮＱＫ８Ｎ－Ｘ４ＰＴ－Ａ６Ｃ'],
    ['a full-width space', PRINTED.replaceAll('-', '\u3000')],
    ['other groups', 'WT3-NQK-8NX-4PT-A6C'],
  ])('reads a code typed with %s', (_how, typed) => {
    expect(parsePaperCode(typed)).toEqual({ type: 'code', ...CODE });
  });

  it('takes O for 0, I and L for 1, U for V', () => {
    const given = { code: 'V0', seed: valueOfBase32('01V01V'), edition: '10V1', form: 'A' } as const;
    const printed = paperCode(given);
    const typed = printed.replaceAll('0', 'O').replaceAll('V', 'u').replaceAll('1', 'l');
    expect(typed).not.toBe(printed);
    expect(parsePaperCode(typed)).toEqual({ type: 'code', ...given });
    expect(parsePaperCode(typed.replaceAll('l', 'I'))).toEqual({ type: 'code', ...given });
  });

  it('tells every single wrong letter', () => {
    for (const printed of ['WT3NQK8NX4PTA6C', paperCode({ ...CODE, code: 'Z0F', form: 'B' }).replaceAll('-', '')]) {
      for (const [i, right] of [...printed].entries()) {
        for (const wrong of BASE32_DIGITS.replace(right, '')) {
          const typed = printed.slice(0, i) + wrong + printed.slice(i + 1);
          expect(parsePaperCode(typed)).toEqual({ type: 'wrong-check', found: typed });
        }
      }
    }
  });

  it('tells every swap of two neighbours', () => {
    for (let seed = 0; seed < 200; seed += 1) {
      const given = { ...CODE, seed: seed * 5_000_011, code: seed % 2 === 0 ? 'WT' : '9ZF' };
      const printed = paperCode(given).replaceAll('-', '');
      for (let i = 0; i + 1 < printed.length; i += 1) {
        const [a, b] = [printed.charAt(i), printed.charAt(i + 1)];
        const typed = printed.slice(0, i) + b + a + printed.slice(i + 2);
        expect(parsePaperCode(typed).type).toBe(a === b ? 'code' : 'wrong-check');
      }
    }
  });

  it('tells a zero left out in front', () => {
    const printed = paperCode({ ...CODE, code: '0WT' });
    expect(parsePaperCode(printed.slice(1)).type).toBe('wrong-check');
  });

  it.each([
    ['', { type: 'malformed', reason: 'empty', found: '' }],
    [' - ', { type: 'malformed', reason: 'empty', found: '' }],
    ['WT-3NQK8N', { type: 'malformed', reason: 'length', found: '8' }],
    [`${PRINTED}-XYZ`, { type: 'malformed', reason: 'length', found: '18' }],
    ['卷号WT-3NQK8N', { type: 'malformed', reason: 'sign', found: '卷' }],
    ['<script>', { type: 'malformed', reason: 'sign', found: '<' }],
  ])('says what is wrong with %j', (typed, expected) => {
    expect(parsePaperCode(typed)).toEqual(expected);
  });

  it('refuses a third form even where the check digits fit it', () => {
    const checks = Array.from({ length: 1024 }, (_, value) => parsePaperCode(`WT3NQK8NX4PTC${base32(value, 2)}`));
    expect(checks.filter(({ type }) => type === 'malformed')).toEqual([
      { type: 'malformed', reason: 'form', found: 'C' },
    ]);
  });
});

describe('base32', () => {
  it('writes and reads back', () => {
    for (const value of [0, 1, 31, 32, 1023, 1_073_741_823]) expect(valueOfBase32(base32(value, 6))).toBe(value);
  });

  it('has no sign that reads like another', () => {
    expect(BASE32_DIGITS).toHaveLength(32);
    expect(BASE32_DIGITS).not.toMatch(/[ILOU]/);
  });
});
