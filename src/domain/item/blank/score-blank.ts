import { award, type Marking } from '../../scoring/award.ts';
import { isAcceptedBlank } from '../../scoring/same-blank.ts';
import type { BlankItem } from '../item.ts';
import type { ResponseOf } from '../response-of.ts';
import { stemPieces } from './blank-mark.ts';

/** Unrounded points for a checked response; an empty blank is not right, but not wrong either. */
export function scoreBlank(item: BlankItem, response: ResponseOf<'blank'>, how: Marking): number {
  const verdicts = rightBlanks(item, response);
  const right = verdicts.filter(Boolean).length;
  const given = response.texts.filter((text) => text.trim() !== '').length;
  return award('blank', { right, wrong: given - right, of: item.key.length }, how);
}

/** For each blank of the stem, whether what was given is accepted; an empty one is not. */
export function rightBlanks(item: BlankItem, response: ResponseOf<'blank'>): readonly boolean[] {
  const pieces = stemPieces(item.stem);
  return item.key.map((accepted, at) => isAcceptedBlank(response.texts[at] ?? '', accepted, pieces[at + 1]));
}
