/** Crockford's base32 digits: no I, L, O and U, which are read or typed for 1, 0 and V. */
export const BASE32_DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A whole number, 0 or more, in this many base32 digits; higher digits are cut off. */
export function base32(value: number, digits: number): string {
  return Array.from(
    { length: digits },
    (_, i) => BASE32_DIGITS[Math.floor(value / 32 ** (digits - 1 - i)) % 32] ?? '',
  ).join('');
}

/** The number the digits stand for; every sign has to be one of {@link BASE32_DIGITS}. */
export function valueOfBase32(digits: string): number {
  let value = 0;
  for (const sign of digits) value = value * 32 + BASE32_DIGITS.indexOf(sign);
  return value;
}
