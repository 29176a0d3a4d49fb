import { isAllRight, type Tally } from '../tally.ts';

/**
 * `exact`: everything for the whole key and nothing else, otherwise 0. This is how single-choice and
 * true/false questions are marked everywhere, and multiple-choice ones in exams whose notice says
 * 多选、少选、错选均不得分.
 */
export function exact(tally: Tally, possible: number): number {
  return isAllRight(tally) ? possible : 0;
}
