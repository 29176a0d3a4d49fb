import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assemblePaper } from '../../src/domain/paper/assemble-paper.ts';
import { openPaperCode } from '../../src/domain/paper/open-paper-code.ts';
import { type PaperCode, paperCode, parsePaperCode, SEED_LIMIT } from '../../src/domain/paper/paper-code.ts';
import { paperEdition } from '../../src/domain/paper/paper-edition.ts';
import { bankEntry, bankOf, blueprintOf, section } from '../builders/bank-builder.ts';

const DIGITS = [...'0123456789ABCDEFGHJKMNPQRSTVWXYZ'];
const digits = (length: number) =>
  fc.array(fc.constantFrom(...DIGITS), { minLength: length, maxLength: length }).map((list) => list.join(''));
const anyCode: fc.Arbitrary<PaperCode> = fc.record({
  code: fc.oneof(digits(2), digits(3)),
  seed: fc.nat(SEED_LIMIT - 1),
  edition: digits(4),
  form: fc.constantFrom('A' as const, 'B' as const),
});

const BANK = bankOf(Array.from({ length: 30 }, (_, i) => bankEntry(`i${i}`, { difficulty: i % 2 === 0 ? 1 : 2 })));
const BLUEPRINTS = [blueprintOf([section('s', 10)]), blueprintOf([section('s', 5)], { id: 'other', code: 'ZF' })];

describe('a paper code', () => {
  it('is read back as it was made, whatever is in it', () => {
    fc.assert(
      fc.property(anyCode, (code) => {
        expect(parsePaperCode(paperCode(code))).toEqual({ type: 'code', ...code });
      }),
      { numRuns: 500 },
    );
  });

  it('is read in any case, with any signs between its letters, and with letters that look alike', () => {
    const gap = fc.constantFrom('', ' ', '-', '—', '\u3000', '·', '_', '\u200b', '\n');
    const alike: Readonly<Record<string, string>> = { '0': 'o', '1': 'l', V: 'u' };
    fc.assert(
      fc.property(anyCode, fc.infiniteStream(gap), fc.infiniteStream(fc.boolean()), (code, gaps, coins) => {
        const typed = [...paperCode(code).replaceAll('-', '')].map((sign) => {
          const written = coins.next().value ? (alike[sign] ?? sign.toLowerCase()) : sign;
          return `${written}${gaps.next().value}`;
        });
        expect(parsePaperCode(typed.join(''))).toEqual({ type: 'code', ...code });
      }),
    );
  });

  it('with one digit wrong or two neighbours exchanged is never taken for another', () => {
    fc.assert(
      fc.property(anyCode, fc.nat(14), fc.constantFrom(...DIGITS), (code, at, wrong) => {
        const right = paperCode(code).replaceAll('-', '');
        const changed = right.slice(0, at) + wrong + right.slice(at + 1);
        if (changed !== right) expect(parsePaperCode(changed).type).toBe('wrong-check');
        const [a, b] = [right.charAt(at), right.charAt(at + 1)];
        const swapped = right.slice(0, at) + b + a + right.slice(at + 2);
        if (swapped !== right) expect(parsePaperCode(swapped).type).toBe('wrong-check');
      }),
      { numRuns: 500 },
    );
  });

  it('lets other slips pass about once in a thousand, as its two check digits promise', () => {
    let passed = 0;
    fc.assert(
      fc.property(digits(15), (typed) => {
        const { type } = parsePaperCode(`${typed.slice(0, 12)}A${typed.slice(13)}`);
        passed += Number(type === 'code');
      }),
      { numRuns: 20_000, seed: 20_261_125 },
    );
    expect(passed).toBeGreaterThan(5);
    expect(passed).toBeLessThan(40);
  });
});

describe('openPaperCode', () => {
  const seed = fc.nat(SEED_LIMIT - 1);
  const form = fc.constantFrom('A' as const, 'B' as const);

  it('opens the very paper that was printed, of the blueprint its letters name', () => {
    fc.assert(
      fc.property(seed, form, fc.constantFrom(...BLUEPRINTS), (number, side, blueprint) => {
        const printed = assemblePaper({ blueprint, bank: BANK, seed: number, form: side });
        if (printed.type !== 'paper') throw new Error('short');
        expect(openPaperCode(printed.paper.code, BLUEPRINTS, BANK)).toEqual(printed);
      }),
    );
  });

  it('opens nothing from a bank or a blueprint in another state, and says which edition it has', () => {
    const changed = [blueprintOf([section('s', 10)], { passMark: 61 })];
    fc.assert(
      fc.property(seed, (number) => {
        const [blueprint = blueprintOf([])] = BLUEPRINTS;
        const code = paperCode({ code: 'WT', seed: number, edition: paperEdition(blueprint, BANK), form: 'A' });
        const [later = blueprint] = changed;
        const found = paperEdition(later, BANK);
        expect(openPaperCode(code, changed, BANK)).toMatchObject({ type: 'other-edition', found });
        const other = openPaperCode(code, BLUEPRINTS, bankOf(BANK.entries, '0000'));
        expect(other).toMatchObject({ type: 'other-edition', wanted: paperEdition(blueprint, BANK) });
        expect(openPaperCode(code, [], BANK)).toEqual({ type: 'unknown-blueprint', found: 'WT' });
      }),
      { numRuns: 30 },
    );
  });
});
