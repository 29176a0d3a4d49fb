import { BASE32_DIGITS, base32, valueOfBase32 } from './base32.ts';

export type Form = 'A' | 'B';

export interface PaperCode {
  /** The blueprint's two or three letters. */
  readonly code: string;
  /** A whole number from 0 to {@link SEED_LIMIT} − 1. */
  readonly seed: number;
  /** Four base32 digits that stand for bank and blueprint, see `paperEdition`. */
  readonly edition: string;
  readonly form: Form;
}

export type ParsedPaperCode =
  | ({ readonly type: 'code' } & PaperCode)
  /** Not a paper code at all: a sign that no code has, or too few or too many. */
  | { readonly type: 'malformed'; readonly reason: 'empty' | 'sign' | 'length' | 'form'; readonly found: string }
  /** It has the shape of one, but something was mistyped. */
  | { readonly type: 'wrong-check'; readonly found: string };

/** Seeds have 30 bits, six base32 digits. */
export const SEED_LIMIT = 2 ** 30;

const SEED_DIGITS = 6;
const EDITION_DIGITS = 4;
const CHECK_DIGITS = 2;
const AFTER_CODE = SEED_DIGITS + EDITION_DIGITS + 1 + CHECK_DIGITS;
/** The largest prime below 32², so that two digits hold every remainder. */
const CHECK_PRIME = 1021;

/**
 * The paper code (卷号) as printed, for instance `WT-7K3Q9M-X4PT-A0F`: blueprint, seed, edition, then form
 * and two check digits.
 */
export function paperCode({ code, seed, edition, form }: PaperCode): string {
  if (!Number.isInteger(seed) || seed < 0 || seed >= SEED_LIMIT) throw new RangeError(`paper-seed: ${seed}`);
  const seedText = base32(seed, SEED_DIGITS);
  return `${code}-${seedText}-${edition}-${form}${checkDigits(code + seedText + edition + form)}`;
}

/**
 * Reads a paper code as people type it: any case, full-width letters, spaces and dashes or none, O for 0,
 * I and L for 1, U for V. Any one wrong sign and any two neighbours swapped are told as `wrong-check`; of
 * other slips one in a thousand passes.
 */
export function parsePaperCode(text: string): ParsedPaperCode {
  const typed = folded(text);
  if (typed === '') return { type: 'malformed', reason: 'empty', found: '' };
  const sign = [...typed].find((each) => !BASE32_DIGITS.includes(each));
  if (sign !== undefined) return { type: 'malformed', reason: 'sign', found: sign };
  const codeLength = typed.length - AFTER_CODE;
  if (codeLength < 2 || codeLength > 3) return { type: 'malformed', reason: 'length', found: String(typed.length) };
  const body = typed.slice(0, -CHECK_DIGITS);
  if (checkDigits(body) !== typed.slice(-CHECK_DIGITS)) return { type: 'wrong-check', found: typed };
  const form = body.slice(-1);
  if (form !== 'A' && form !== 'B') return { type: 'malformed', reason: 'form', found: form };
  const editionAt = codeLength + SEED_DIGITS;
  return {
    type: 'code',
    code: body.slice(0, codeLength),
    seed: valueOfBase32(body.slice(codeLength, editionAt)),
    edition: body.slice(editionAt, editionAt + EDITION_DIGITS),
    form,
  };
}

function folded(text: string): string {
  return text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}\p{Cf}_.·−ー]/gu, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1')
    .replaceAll('U', 'V');
}

/**
 * Horner's sum of the digits to base 33 modulo a prime above the base. Changing one digit by d changes it
 * by d·33ᵏ, never a multiple of the prime; swapping neighbours by d·33ᵏ·32, the same. The last digit
 * swapped with the first check digit goes unseen only where 33 + 32 were a multiple of the prime.
 */
function checkDigits(body: string): string {
  // Begun at 1, so that a zero in front counts.
  let sum = 1;
  for (const sign of body) sum = (sum * 33 + BASE32_DIGITS.indexOf(sign) * 33) % CHECK_PRIME;
  return base32(sum, CHECK_DIGITS);
}
