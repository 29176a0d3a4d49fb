import type { ContestVerdict } from '../../src/domain/contest/contest.ts';
import type { ContestRules } from '../../src/domain/contest/contest-plan.ts';

/**
 * A contest of 矿山队, 城镇队 and 消防队, worked out by hand with pencil and the rules of
 * `content/contests/prize-quiz.yaml`, shortened to one question of 必答 a team, two of 抢答, one of 风险 a team.
 * Everybody starts with 100; two prizes, so that a tie for the first or second place is played off.
 */
export type GoldenMove = {
  readonly why: string;
  /** 矿山队, 城镇队, 消防队 after this move, points of 加赛 counted in. */
  readonly scores: readonly [number, number, number];
} & (
  | { readonly type: 'ask'; readonly value?: number }
  | { readonly type: 'open' | 'next' | 'undo-verdict' }
  | { readonly type: 'press'; readonly team: string; readonly stamp: number }
  | { readonly type: 'judge'; readonly verdict: ContestVerdict }
  | { readonly type: 'adjust'; readonly team: string; readonly points: number; readonly reason: string }
);

const rules: ContestRules = {
  id: 'prize-quiz',
  title: '安全知识有奖竞答',
  startScore: 100,
  prizes: 2,
  rounds: [
    { id: 'must', kind: 'must', title: '必答题', questions: 1, values: [10], wrong: 0, foul: 0, seconds: 30 },
    {
      id: 'buzzer',
      kind: 'buzzer',
      title: '抢答题',
      questions: 2,
      values: [10],
      wrong: 'value',
      foul: 10,
      seconds: 20,
    },
    {
      id: 'risk',
      kind: 'risk',
      title: '风险题',
      questions: 1,
      values: [10, 20, 30],
      wrong: 'value',
      foul: 0,
      seconds: 60,
    },
    { id: 'tie', kind: 'tie', title: '加赛题', questions: 1, values: [1], wrong: 'value', foul: 1, seconds: 20 },
  ],
};

const moves: readonly GoldenMove[] = [
  { type: 'ask', why: '矿山队的必答题', scores: [100, 100, 100] },
  { type: 'judge', verdict: 'right', why: '答对加十分', scores: [110, 100, 100] },
  { type: 'ask', why: '城镇队的必答题', scores: [110, 100, 100] },
  { type: 'judge', verdict: 'wrong', why: '必答答错不扣分', scores: [110, 100, 100] },
  { type: 'ask', why: '消防队的必答题', scores: [110, 100, 100] },
  { type: 'judge', verdict: 'right', why: '答对加十分', scores: [110, 100, 110] },
  { type: 'undo-verdict', why: '有异议，撤销判定', scores: [110, 100, 100] },
  { type: 'judge', verdict: 'right', why: '复议后仍判答对', scores: [110, 100, 110] },
  { type: 'next', why: '进入抢答', scores: [110, 100, 110] },
  { type: 'ask', why: '第一道抢答题', scores: [110, 100, 110] },
  { type: 'press', team: 'mine', stamp: 900, why: '开抢前按键，犯规扣十分', scores: [100, 100, 110] },
  { type: 'open', why: '开始抢答', scores: [100, 100, 110] },
  { type: 'press', team: 'fire', stamp: 1500.4, why: '消防队的信号先到', scores: [100, 100, 110] },
  { type: 'press', team: 'town', stamp: 1500.2, why: '城镇队按得更早，得答题权', scores: [100, 100, 110] },
  { type: 'judge', verdict: 'right', why: '城镇队答对', scores: [100, 110, 110] },
  { type: 'ask', why: '第二道抢答题', scores: [100, 110, 110] },
  { type: 'open', why: '开始抢答', scores: [100, 110, 110] },
  { type: 'press', team: 'town', stamp: 2000, why: '城镇队抢到', scores: [100, 110, 110] },
  { type: 'judge', verdict: 'wrong', why: '抢答答错扣同样的分', scores: [100, 100, 110] },
  { type: 'adjust', team: 'mine', points: -5, reason: '场外提示', why: '评委手工扣五分', scores: [95, 100, 110] },
  { type: 'next', why: '进入风险题', scores: [95, 100, 110] },
  { type: 'ask', value: 10, why: '矿山队选十分题', scores: [95, 100, 110] },
  { type: 'judge', verdict: 'passed', why: '风险题不答也扣', scores: [85, 100, 110] },
  { type: 'ask', value: 20, why: '城镇队选二十分题', scores: [85, 100, 110] },
  { type: 'judge', verdict: 'right', why: '答对加二十分', scores: [85, 120, 110] },
  { type: 'ask', value: 10, why: '消防队选十分题', scores: [85, 120, 110] },
  { type: 'judge', verdict: 'right', why: '答对，与城镇队并列第一', scores: [85, 120, 120] },
  { type: 'next', why: '并列第一，进入加赛', scores: [85, 120, 120] },
  { type: 'ask', why: '第一道加赛题', scores: [85, 120, 120] },
  { type: 'open', why: '开始抢答', scores: [85, 120, 120] },
  { type: 'judge', verdict: 'right', why: '无人抢，作废', scores: [85, 120, 120] },
  { type: 'ask', why: '第二道加赛题', scores: [85, 120, 120] },
  { type: 'press', team: 'fire', stamp: 10, why: '加赛犯规扣一分，不动总分', scores: [85, 120, 119] },
  { type: 'open', why: '开始抢答', scores: [85, 120, 119] },
  { type: 'press', team: 'town', stamp: 20, why: '城镇队抢到', scores: [85, 120, 119] },
  { type: 'judge', verdict: 'right', why: '加赛答对加一分', scores: [85, 121, 119] },
];

/** Rank, team, points of the contest, points of 加赛. */
const standings: readonly (readonly [number, string, number, number])[] = [
  [1, 'town', 120, 1],
  [2, 'fire', 120, -1],
  [3, 'mine', 85, 0],
];

/** Team, points, reason, and whether it was taken back; in the order of the questions they belong to. */
const trace: readonly (readonly [string, number, string, boolean])[] = [
  ['矿山队', 10, 'right', false],
  ['消防队', 10, 'right', false],
  ['消防队', 10, 'right', true],
  ['矿山队', -10, 'foul', false],
  ['城镇队', 10, 'right', false],
  ['城镇队', -10, 'wrong', false],
  ['矿山队', -5, '场外提示', false],
  ['矿山队', -10, 'wrong', false],
  ['城镇队', 20, 'right', false],
  ['消防队', 10, 'right', false],
  ['消防队', -1, 'foul', false],
  ['城镇队', 1, 'right', false],
];

export const CONTEST_DAY = { rules, moves, standings, trace } as const;
