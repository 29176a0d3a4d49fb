import { award, type Marking } from '../../scoring/award.ts';
import type { JudgementItem } from '../item.ts';
import type { ResponseOf } from '../response-of.ts';

/** Unrounded points; true and false are both well formed, so there is nothing to check before. */
export function scoreJudgement(item: JudgementItem, response: ResponseOf<'judgement'>, how: Marking): number {
  const right = response.value === item.key ? 1 : 0;
  return award('judgement', { right, wrong: 1 - right, of: 1 }, how);
}
