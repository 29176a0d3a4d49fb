import { sha256 as digest } from '@noble/hashes/sha2.js';
import { hex, utf8 } from './bytes.ts';

/**
 * SHA-256 (FIPS 180-4) of a text's UTF-8 bytes. The browser's own `crypto.subtle` is missing on plain
 * http, where most of the county's PCs open the site, hence a library, and only here.
 */
export function sha256(text: string): Uint8Array {
  return digest(utf8(text));
}

/** {@link sha256} as 64 lower-case hex digits, as `sha256sum` prints it. */
export function sha256Hex(text: string): string {
  return hex(sha256(text));
}
