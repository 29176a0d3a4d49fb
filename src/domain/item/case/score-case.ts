import type { Marking } from '../../scoring/award.ts';
import type { InvalidReason, Score } from '../../scoring/score.ts';
import { toScore } from '../../scoring/to-score.ts';
import type { CaseItem, PlainItem } from '../item.ts';
import type { CaseResponse, Response } from '../response.ts';
import { scorePlain } from '../score-plain.ts';
import { checkCase } from './check-case.ts';

/** Which reason speaks for the whole case where its parts have several. */
const GRAVEST: readonly InvalidReason[] = ['malformed', 'unknown-option', 'unjudged'];

/**
 * The points of a case, not yet rounded. Its parts share the points equally and each is marked by the rule
 * of its own type; an unanswered part earns 0. One part that is malformed, names an unknown option or
 * waits to be judged makes the whole case so, because a sum without it would pass for the result.
 */
export function scoreCase(item: CaseItem, response: CaseResponse, how: Marking): number | InvalidReason {
  const parts = item.items.map((part) => scorePart(item, part, response, how));
  const reason = checkCase(item, response) ?? GRAVEST.find((each) => parts.includes(each));
  return reason ?? parts.reduce<number>((sum, part) => (typeof part === 'number' ? sum + part : sum), 0);
}

/** What to show beside each part of a case: its own score out of its share of the points. */
export interface PartScore {
  readonly item: PlainItem;
  readonly score: Score;
}

/** Each part's own score, in the case's order. A response that is no case response leaves all unanswered. */
export function scoreCaseParts(item: CaseItem, response: Response | undefined, how: Marking): readonly PartScore[] {
  const given: CaseResponse = response?.type === 'case' ? response : { type: 'case', parts: {} };
  const possible = how.possible / item.items.length;
  return item.items.map((part) => ({ item: part, score: toScore(scorePart(item, part, given, how), possible) }));
}

function scorePart(item: CaseItem, part: PlainItem, response: CaseResponse, how: Marking): number | InvalidReason {
  const given = Object.hasOwn(response.parts, part.id) ? response.parts[part.id] : undefined;
  return scorePlain(part, given, { marking: how.marking, possible: how.possible / item.items.length });
}
