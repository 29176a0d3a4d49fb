import { canonicalText } from '../records/canonical-text.ts';
import { words32 } from '../shared/bytes.ts';
import { sha256 } from '../shared/sha256.ts';
import { base32 } from './base32.ts';
import type { BankEntry } from './blueprint.ts';

/**
 * Names a state of the bank in four base32 digits: 20 bits of a SHA-256 over all that assembling looks at,
 * whatever the order of the entries. Another state goes unnoticed once in a million.
 */
export function bankEdition(entries: readonly BankEntry[]): string {
  return shortHash(entries.map(canonicalText).sort().join('\n'));
}

/** 20 bits of the text's SHA-256 in four base32 digits. */
export function shortHash(text: string): string {
  return base32((words32(sha256(text))[0] ?? 0) >>> 12, 4);
}
