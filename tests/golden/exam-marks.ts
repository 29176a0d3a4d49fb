import type { MarkingRule } from '../../src/domain/scoring/marking-rule.ts';

export interface ExamMark {
  readonly rule: MarkingRule;
  readonly possible: number;
  readonly key: readonly string[];
  readonly ticked: readonly string[];
  readonly earned: number;
  readonly why: string;
}

const ENGINEER = { rule: { id: 'fewer-half', each: 0.5 }, possible: 2 } as const;
const LICENCE = { rule: { id: 'exact' }, possible: 1.5 } as const;
const PARTY = { rule: { id: 'flat-partial', share: 0.5 }, possible: 3 } as const;

function mark(
  exam: Omit<ExamMark, 'key' | 'ticked' | 'earned' | 'why'>,
  key: string,
  ticked: string,
  earned: number,
  why: string,
): ExamMark {
  return { ...exam, key: [...key], ticked: [...ticked], earned, why };
}

/**
 * Multiple-choice answers with the points an examiner gives them.
 *
 * - The registered safety engineer's paper says of its multiple-choice questions: 每题2分，每题的备选项中，有2个或2个以上
 *   符合题意，至少有1个错项。错选，本题不得分；少选，所选的每个选项得0.5分。
 * - Enforcement qualification papers: 多选、少选、错选均不得分.
 * - Party knowledge papers: 选对但不全的得一半分，有选错的不得分.
 */
export const EXAM_MARKS: readonly ExamMark[] = [
  mark(ENGINEER, 'ABCD', 'ABCD', 2, 'the whole key'),
  mark(ENGINEER, 'ABCD', 'DBCA', 2, 'the whole key in another order'),
  mark(ENGINEER, 'ABCD', 'ABC', 1.5, 'three of four'),
  mark(ENGINEER, 'ABCD', 'BD', 1, 'two of four'),
  mark(ENGINEER, 'ABCD', 'C', 0.5, 'one of four'),
  mark(ENGINEER, 'ABCD', 'ABCDE', 0, 'all five ticked, the wrong one among them'),
  mark(ENGINEER, 'ABC', 'AB', 1, 'two of three'),
  mark(ENGINEER, 'ABC', 'ABE', 0, 'two right and one wrong'),
  mark(ENGINEER, 'AB', 'A', 0.5, 'one of two'),
  mark(ENGINEER, 'AB', 'CD', 0, 'nothing but wrong ones'),
  mark(LICENCE, 'ACD', 'ACD', 1.5, 'the whole key'),
  mark(LICENCE, 'ACD', 'AC', 0, 'too few'),
  mark(LICENCE, 'ACD', 'ACDE', 0, 'too many'),
  mark(LICENCE, 'ACD', 'B', 0, 'a wrong one'),
  mark(PARTY, 'ABDE', 'ABDE', 3, 'the whole key'),
  mark(PARTY, 'ABDE', 'ABD', 1.5, 'three of four earn half'),
  mark(PARTY, 'ABDE', 'E', 1.5, 'one of four earns half as well'),
  mark(PARTY, 'ABDE', 'ABC', 0, 'a wrong one among them'),
];
