import { canonicalText } from '../records/canonical-text.ts';
import { shortHash } from './bank-edition.ts';
import type { Bank, Blueprint } from './blueprint.ts';

/**
 * The edition in a paper code: bank and blueprint in four base32 digits, for a changed quota gives another
 * paper from the same bank. Wording (titles, summary, source) is left out: it may be mended without making
 * the codes on printed papers useless.
 */
export function paperEdition(blueprint: Blueprint, bank: Bank): string {
  const { id, integrity, minutes, passMark, marking } = blueprint;
  const sections = blueprint.sections.map(({ title: _wording, ...section }) => section);
  return shortHash(canonicalText([bank.edition, { id, integrity, minutes, passMark, marking, sections }]));
}
