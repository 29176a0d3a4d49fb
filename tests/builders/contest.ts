import { type Contest, type ContestItem, openContest } from '../../src/domain/contest/contest.ts';
import type { ContestRound, ContestTeam } from '../../src/domain/contest/contest-plan.ts';
import { askNext, judgeAnswer, nextRound, openBuzzers, press } from '../../src/domain/contest/moves.ts';

export const START = Date.UTC(2026, 10, 23, 1, 0);

export const MUST: ContestRound = {
  id: 'must',
  kind: 'must',
  title: '必答',
  questions: 2,
  values: [10],
  wrong: 0,
  foul: 0,
  seconds: 30,
};
export const BUZZER: ContestRound = {
  id: 'buzzer',
  kind: 'buzzer',
  title: '抢答',
  questions: 3,
  values: [10],
  wrong: 'value',
  foul: 5,
  seconds: 20,
};
export const RISK: ContestRound = {
  id: 'risk',
  kind: 'risk',
  title: '风险',
  questions: 1,
  values: [10, 20, 30],
  wrong: 'value',
  foul: 0,
  seconds: 60,
};
export const AUDIENCE: ContestRound = { ...MUST, id: 'audience', kind: 'audience', title: '观众', questions: 1 };
export const TIE: ContestRound = {
  ...BUZZER,
  id: 'tie',
  kind: 'tie',
  title: '加赛',
  questions: 1,
  values: [1],
  foul: 1,
};

export const TEAMS: readonly ContestTeam[] = [
  { id: 'mine', name: '矿山队', buzzer: 'KeyA' },
  { id: 'town', name: '城镇队', buzzer: 'KeyL' },
  { id: 'fire', name: '消防队', buzzer: 'KeyP' },
];

/** So many items, of difficulties 1, 2, 3 in turn, in the order i01, i02, … */
export function contestItems(count: number): readonly ContestItem[] {
  const levels = [1, 2, 3] as const;
  return Array.from({ length: count }, (_, i) => ({
    item: `i${String(i + 1).padStart(2, '0')}`,
    lesson: 'supervision/training',
    difficulty: levels[i % 3] ?? 1,
  }));
}

/** A contest of three teams with these rounds, every team at 100, its first round open. */
export function contestOf(rounds: readonly ContestRound[], items = 30, prizes = 1): Contest {
  const rules = { id: 'prize-quiz', title: '有奖竞答', startScore: 100, prizes, rounds };
  return openContest({ id: 'c-1', rules, teams: TEAMS, pool: contestItems(items) }, START);
}

/** Asks the next question and judges it at once. */
export function played(contest: Contest, verdict: 'right' | 'wrong' | 'passed', value?: number): Contest {
  return judgeAnswer(askNext(contest, START + 1, value === undefined ? {} : { value }), verdict, START + 2);
}

/** Asks the next question, opens the buzzers, has one team press and judges it. */
export function buzzed(contest: Contest, team: string, verdict: 'right' | 'wrong'): Contest {
  const open = openBuzzers(askNext(contest, START + 1), START + 2);
  return judgeAnswer(press(open, team, 100, START + 3), verdict, START + 4);
}

/** Goes on to the next round. */
export const onward = (contest: Contest): Contest => nextRound(contest, START + 5);
