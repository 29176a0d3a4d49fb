import type { BankEntry } from '../../src/domain/paper/blueprint.ts';
import type { PaperCode } from '../../src/domain/paper/paper-code.ts';

/**
 * Paper codes worked out by another program (Python, from the words of paper-code.ts alone: Crockford digits;
 * the polynomial 1·33ⁿ + Σ dᵢ·33ⁿ⁻ⁱ modulo 1021, i from 0 and n digits, in two digits).
 */
export const PAPER_CODES: readonly (readonly [PaperCode, string])[] = [
  [{ code: 'WT', seed: 123_456_789, edition: 'X4PT', form: 'A' }, 'WT-3NQK8N-X4PT-A6C'],
  [{ code: 'WT', seed: 123_456_789, edition: 'X4PT', form: 'B' }, 'WT-3NQK8N-X4PT-B7D'],
  [{ code: 'ZF', seed: 0, edition: '0000', form: 'A' }, 'ZF-000000-0000-AS7'],
  [{ code: 'W26', seed: 2 ** 30 - 1, edition: 'ZZZZ', form: 'B' }, 'W26-ZZZZZZ-ZZZZ-BXT'],
  [{ code: 'DJ', seed: 1, edition: '7K3Q', form: 'A' }, 'DJ-000001-7K3Q-AXD'],
  [{ code: '00', seed: 0, edition: '0000', form: 'B' }, '00-000000-0000-B7S'],
];

/** Numbers in base32, worked out by hand with the digits of crockford.com/base32.html. */
export const BASE32: readonly (readonly [number, number, string])[] = [
  [0, 1, '0'],
  [31, 1, 'Z'],
  [32, 2, '10'],
  [1234, 3, '16J'],
  [1234, 6, '00016J'],
  // Higher digits are cut off: 1234 = 1·32² + 6·32 + 18.
  [1234, 2, '6J'],
  [2 ** 30 - 1, 6, 'ZZZZZZ'],
];

const entry = (id: string, part: Partial<BankEntry> = {}): BankEntry => ({
  id,
  revision: 1,
  type: 'single',
  lesson: 'supervision/training',
  topic: '培训',
  difficulty: 1,
  ...part,
});

/**
 * Editions of small banks, by the first 20 bits of SHA-256 over the entries’ JSON with sorted keys, the lines
 * sorted: worked out with Python’s hashlib and json. The empty bank hashes the empty text, whose SHA-256 begins
 * e3b0c442 (FIPS 180-4’s known answer).
 */
export const EDITIONS: readonly (readonly [string, readonly BankEntry[], string])[] = [
  ['no entry', [], 'WERC'],
  ['one entry', [entry('a')], 'W6WQ'],
  ['two entries', [entry('b', { topic: '派遣', difficulty: 3 }), entry('a')], 'J4VF'],
  ['an entry and its variant', [entry('a'), entry('c', { variantOf: 'a' })], 'K5TG'],
];
