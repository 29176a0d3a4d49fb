/**
 * How a round is played.
 * `must` 必答: every team its own questions, nothing taken off. `buzzer` 抢答: who presses first answers.
 * `risk` 风险: every team chooses what its question is worth, and loses as much. `audience` 观众: somebody
 * drawn from the audience answers, and no team scores. `tie` 加赛: the tied teams press for single questions
 * until they are apart.
 */
export type RoundKind = 'must' | 'buzzer' | 'risk' | 'audience' | 'tie';

export interface ContestRound {
  readonly id: string;
  readonly kind: RoundKind;
  readonly title: string;
  /** Questions: for each team in `must` and `risk`, in all in `buzzer` and `audience`; as many as it takes in `tie`. */
  readonly questions: number;
  /** What a right answer earns; in `risk` the values a team chooses from, rising. */
  readonly values: readonly number[];
  /** What a wrong answer costs; `value` as much as a right one would have earned. */
  readonly wrong: number | 'value';
  /** What pressing before the question is opened costs. */
  readonly foul: number;
  /** Time for the answer. */
  readonly seconds: number;
}

export interface ContestTeam {
  readonly id: string;
  readonly name: string;
  /** The key of the team's buzzer, as `KeyboardEvent.code`: the place on the keyboard, whatever is printed on it. */
  readonly buzzer: string;
}

/** The rules of a contest as the officer writes them in `content/contests/<id>.yaml`; teams join on the day. */
export interface ContestRules {
  readonly id: string;
  readonly title: string;
  /** What every team starts with. */
  readonly startScore: number;
  /** How many places have a prize; a tie across one of them is broken by 加赛. */
  readonly prizes: number;
  readonly rounds: readonly ContestRound[];
}
