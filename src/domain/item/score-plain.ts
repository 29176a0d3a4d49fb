import type { Marking } from '../scoring/award.ts';
import type { InvalidReason } from '../scoring/score.ts';
import { checkBlank } from './blank/check-blank.ts';
import { scoreBlank } from './blank/score-blank.ts';
import { isUnanswered } from './is-unanswered.ts';
import type { PlainItem } from './item.ts';
import { scoreJudgement } from './judgement/score-judgement.ts';
import { checkMultiple } from './multiple/check-multiple.ts';
import { scoreMultiple } from './multiple/score-multiple.ts';
import { checkOrdering } from './ordering/check-ordering.ts';
import { scoreOrdering } from './ordering/score-ordering.ts';
import type { Response } from './response.ts';
import { checkShort } from './short/check-short.ts';
import { scoreShort } from './short/score-short.ts';
import { checkSingle } from './single/check-single.ts';
import { scoreSingle } from './single/score-single.ts';

/**
 * The registry of item types: for each, the check and then the points, not yet rounded. Written as a
 * switch because there the compiler knows that item and response are of one type; a new type without a
 * row does not compile.
 */
export function scorePlain(item: PlainItem, response: Response | undefined, how: Marking): number | InvalidReason {
  if (response === undefined || isUnanswered(response)) return 'unanswered';
  switch (item.type) {
    case 'single':
      return response.type === 'single'
        ? (checkSingle(item, response) ?? scoreSingle(item, response, how))
        : 'malformed';
    case 'multiple':
      if (response.type !== 'multiple') return 'malformed';
      return checkMultiple(item, response) ?? scoreMultiple(item, response, how);
    case 'judgement':
      return response.type === 'judgement' ? scoreJudgement(item, response, how) : 'malformed';
    case 'blank':
      return response.type === 'blank' ? (checkBlank(item, response) ?? scoreBlank(item, response, how)) : 'malformed';
    case 'short':
      return response.type === 'short' ? (checkShort(item, response) ?? scoreShort(item, response, how)) : 'malformed';
    case 'ordering':
      if (response.type !== 'ordering') return 'malformed';
      return checkOrdering(item, response) ?? scoreOrdering(item, response, how);
  }
}
