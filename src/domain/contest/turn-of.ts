import type { Contest, TeamId } from './contest.ts';
import type { ContestRound } from './contest-plan.ts';
import { tiedTeams } from './ranking.ts';
import { type ContestStand, scoresOf } from './stand-of.ts';

export type ContestTurn =
  /** A question is on the wall and not judged yet. */
  | { readonly type: 'answering' }
  /** The next question may be asked; `number` of `total` of this round, `team` where it is a team's own. */
  | { readonly type: 'ask'; readonly number: number; readonly total: number; readonly team?: TeamId }
  /** The round is played; `next` is the round to go to. */
  | { readonly type: 'round-over'; readonly next: ContestRound }
  /** Everything is played and nobody with a prize is level. */
  | { readonly type: 'over' }
  /** Nothing is left to ask. */
  | { readonly type: 'no-items' };

/**
 * What comes next. Rounds follow each other as the rules list them; a `tie` round is left out while no
 * prize is tied and goes on until none is, and an `audience` round never waits for teams.
 */
export function turnOf(contest: Contest, stand: ContestStand): ContestTurn {
  const { round, question, askedInRound, seen } = stand;
  if (question !== undefined && question.verdict === undefined) return { type: 'answering' };
  const total = round === undefined ? 0 : totalOf(round, contest, stand);
  if (round !== undefined && (round.kind === 'tie' ? total > 0 : askedInRound < total)) {
    if (contest.pool.every(({ item }) => seen.has(item))) return { type: 'no-items' };
    const team = isOwn(round) ? contest.teams[askedInRound % contest.teams.length]?.id : undefined;
    const number = isOwn(round) ? Math.floor(askedInRound / contest.teams.length) + 1 : askedInRound + 1;
    return { type: 'ask', number, total: isOwn(round) ? round.questions : total, ...(team ? { team } : {}) };
  }
  const at = contest.rules.rounds.findIndex(({ id }) => id === round?.id);
  const next = contest.rules.rounds.slice(at + 1).find((other) => totalOf(other, contest, stand) > 0);
  return next === undefined ? { type: 'over' } : { type: 'round-over', next };
}

/** Who may press: the tied teams in a tie-break, else everybody; nobody where teams do not press. */
export function mayPress(contest: Contest, stand: ContestStand): readonly TeamId[] {
  const { question, lines } = stand;
  if (question?.round.kind === 'buzzer') return contest.teams.map(({ id }) => id);
  if (question?.round.kind !== 'tie') return [];
  // Level before this question: a foul in it must not shut the other team out.
  const before = scoresOf(
    contest,
    lines.filter(({ event }) => event !== question.event.id),
  );
  return tiedTeams(before, contest.rules.prizes);
}

function isOwn({ kind }: ContestRound): boolean {
  return kind === 'must' || kind === 'risk';
}

function totalOf(round: ContestRound, contest: Contest, stand: ContestStand): number {
  if (round.kind === 'tie')
    return tiedTeams(stand.scores, contest.rules.prizes).length > 0 ? stand.askedInRound + 1 : 0;
  return isOwn(round) ? round.questions * contest.teams.length : round.questions;
}
