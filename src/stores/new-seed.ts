import { randomBytes } from './ids.ts';

/** A new seed for a draw or a paper: 16 hexadecimal digits. */
export function newSeed(): string {
  return Array.from(randomBytes(8), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** A new seed for a draw whose commitment is shown before: 128 bits as hexadecimal digits, more than can be guessed. */
export function newDrawSeed(): string {
  return Array.from(randomBytes(16), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
