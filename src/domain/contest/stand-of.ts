import type { ItemId } from '../item/item.ts';
import {
  type AskedEvent,
  type Contest,
  type ContestEvent,
  type ContestVerdict,
  standingEvents,
  type TeamId,
} from './contest.ts';
import type { ContestRound } from './contest-plan.ts';
import { startingScores, type TeamScore } from './ranking.ts';

export interface Press {
  readonly team: TeamId;
  readonly stamp: number;
  readonly isFoul: boolean;
}

/** The question on the wall and how far it has come. */
export interface OpenQuestion {
  readonly event: AskedEvent;
  readonly round: ContestRound;
  /** Whether buzzers count. Always, where nobody presses. */
  readonly isOpen: boolean;
  readonly openedAt?: number;
  /** By time stamp, whatever order they were heard in; one a team. */
  readonly presses: readonly Press[];
  /** Whose turn it is to answer; absent while buzzers are awaited, and for the audience. */
  readonly turn?: TeamId;
  readonly verdict?: ContestVerdict;
}

/** One change of a team's points, for the trace. */
export interface ScoreLine {
  /** The event that made it. */
  readonly event: string;
  readonly at: number;
  readonly team: TeamId;
  readonly points: number;
  readonly why: 'right' | 'wrong' | 'foul' | 'adjusted';
  readonly reason?: string;
  readonly isTie: boolean;
}

export interface ContestStand {
  readonly scores: readonly TeamScore[];
  readonly lines: readonly ScoreLine[];
  /** `undefined` where the rules have no round. */
  readonly round: ContestRound | undefined;
  /** Questions asked in the running round. */
  readonly askedInRound: number;
  readonly question: OpenQuestion | undefined;
  /** Every item the room has seen, those of questions taken back too. */
  readonly seen: ReadonlySet<ItemId>;
}

/**
 * Where a contest stands, folded from its events. In `buzzer` and `tie` the team with the smallest time
 * stamp after the opening has the turn; of equal stamps the one heard first. A press before the opening is
 * a foul: it costs the round's foul points once and shuts the team out of that question.
 */
export function standOf(contest: Contest): ContestStand {
  const events = standingEvents(contest.events);
  const roundId = events.filter((event) => event.type === 'round').at(-1)?.round;
  const round = contest.rules.rounds.find(({ id }) => id === roundId);
  const questions = questionsIn(contest, events);
  const last = questions.at(-1);
  const lines = [...questions.flatMap(linesOf), ...events.flatMap(adjustment)].sort((a, b) => a.at - b.at);
  return {
    scores: scoresOf(contest, lines),
    lines,
    round,
    askedInRound: questions.filter((question) => question.round.id === roundId).length,
    question: last?.round.id === roundId ? last : undefined,
    seen: new Set(contest.events.flatMap((event) => (event.type === 'asked' ? event.item : []))),
  };
}

function questionsIn(contest: Contest, events: readonly ContestEvent[]): readonly OpenQuestion[] {
  const rounds = new Map(contest.rules.rounds.map((round) => [round.id, round]));
  const starts = events.flatMap((event, at) => (event.type === 'asked' ? [{ event, at }] : []));
  return starts.flatMap(({ event, at }, i) => {
    const round = rounds.get(event.round);
    return round === undefined ? [] : [questionOf(event, round, events.slice(at + 1, starts[i + 1]?.at))];
  });
}

function questionOf(event: AskedEvent, round: ContestRound, after: readonly ContestEvent[]): OpenQuestion {
  const isPressed = round.kind === 'buzzer' || round.kind === 'tie';
  const opened = after.find(({ type }) => type === 'opened');
  const verdict = after.filter((other) => other.type === 'judged').at(-1)?.verdict;
  const presses = pressesIn(after, opened?.id);
  const turn = isPressed ? presses.find(({ isFoul }) => !isFoul)?.team : event.team;
  return {
    event,
    round,
    isOpen: !isPressed || opened !== undefined,
    presses,
    ...(opened === undefined ? {} : { openedAt: opened.at }),
    ...(turn === undefined ? {} : { turn }),
    ...(verdict === undefined ? {} : { verdict }),
  };
}

function pressesIn(after: readonly ContestEvent[], opened: string | undefined): readonly Press[] {
  const openedAt = after.findIndex(({ id }) => id === opened);
  const firstOfTeam = new Map<TeamId, Press>();
  for (const [i, event] of after.entries()) {
    if (event.type !== 'pressed') continue;
    const isFoul = openedAt === -1 || i < openedAt;
    const before = firstOfTeam.get(event.team);
    const isBetter = before === undefined || (!before.isFoul && !isFoul && event.stamp < before.stamp);
    if (isBetter) firstOfTeam.set(event.team, { team: event.team, stamp: event.stamp, isFoul });
  }
  return [...firstOfTeam.values()].sort((a, b) => a.stamp - b.stamp);
}

function linesOf({ event, round, presses, turn, verdict }: OpenQuestion): readonly ScoreLine[] {
  const facts = { event: event.id, at: event.at, isTie: round.kind === 'tie' };
  const fouls = presses
    .filter(({ isFoul }) => isFoul)
    .map(({ team }): ScoreLine => ({ ...facts, team, points: -round.foul, why: 'foul' }));
  if (turn === undefined || verdict === undefined) return fouls.filter(hasPoints);
  const isRight = verdict === 'right';
  const cost = round.wrong === 'value' ? event.value : round.wrong;
  const points = isRight ? event.value : -cost;
  return [...fouls, { ...facts, team: turn, points, why: isRight ? ('right' as const) : ('wrong' as const) }].filter(
    hasPoints,
  );
}

function hasPoints({ points }: ScoreLine): boolean {
  return points !== 0;
}

function adjustment(event: ContestEvent): readonly ScoreLine[] {
  if (event.type !== 'adjusted') return [];
  const { id, at, team, points, reason } = event;
  return [{ event: id, at, team, points, why: 'adjusted', reason, isTie: false }];
}

/** The scores these lines come to. */
export function scoresOf(contest: Contest, lines: readonly ScoreLine[]): readonly TeamScore[] {
  const sum = (team: TeamId, isTie: boolean) =>
    lines.filter((line) => line.team === team && line.isTie === isTie).reduce((total, { points }) => total + points, 0);
  return startingScores(contest.teams, contest.rules.startScore).map(({ team, score }) => ({
    team,
    score: score + sum(team, false),
    tie: sum(team, true),
  }));
}
