import type { AskedEvent, Contest, ContestEvent, ContestVerdict, TeamId } from './contest.ts';
import { nextContestItem } from './contest-pool.ts';
import { standOf } from './stand-of.ts';
import { mayPress, turnOf } from './turn-of.ts';

type NewEvent<T> = T extends ContestEvent ? Omit<T, 'id' | 'at'> : never;

/** The value a question of the running round has unless a team chooses: the first of the round's values. */
function worthOf(values: readonly number[], chosen: number | undefined): number {
  return chosen !== undefined && values.includes(chosen) ? chosen : (values[0] ?? 0);
}

/**
 * Puts the next question on the wall: of the team whose turn it is, worth `value` in a risk round (the
 * dearer, the harder the question, where the pool has one). Nothing while another is open or none is left.
 */
export function askNext(
  contest: Contest,
  now: number,
  choice: { readonly value?: number; readonly person?: AskedEvent['person'] } = {},
): Contest {
  const stand = standOf(contest);
  const turn = turnOf(contest, stand);
  const { round } = stand;
  if (turn.type !== 'ask' || round === undefined) return contest;
  const value = worthOf(round.values, choice.value);
  const wish = round.kind === 'risk' ? round.values.indexOf(value) + 1 : undefined;
  const found = nextContestItem(contest.pool, stand.seen, wish);
  if (found === undefined) return contest;
  return withEvent(contest, now, {
    type: 'asked',
    round: round.id,
    item: found.item,
    lesson: found.lesson,
    value,
    ...(turn.team === undefined ? {} : { team: turn.team }),
    ...(choice.person === undefined ? {} : { person: choice.person }),
  });
}

/** Opens the buzzers. Nothing where nobody presses or they are open. */
export function openBuzzers(contest: Contest, now: number): Contest {
  const { question } = standOf(contest);
  return question === undefined || question.isOpen ? contest : withEvent(contest, now, { type: 'opened' });
}

/** A team has pressed. Nothing where it may not, has pressed already, or the question is judged. */
export function press(contest: Contest, team: TeamId, stamp: number, now: number): Contest {
  const stand = standOf(contest);
  const { question } = stand;
  const isHeard = question !== undefined && question.verdict === undefined && mayPress(contest, stand).includes(team);
  if (!isHeard || question.presses.some((other) => other.team === team)) return contest;
  return withEvent(contest, now, { type: 'pressed', team, stamp });
}

/** Judges the answer, or that there was none. Nothing without a question, or where it is judged already. */
export function judgeAnswer(contest: Contest, verdict: ContestVerdict, now: number): Contest {
  const { question } = standOf(contest);
  if (question === undefined || question.verdict !== undefined) return contest;
  // Nobody pressed: the question lapses; it can be neither right nor wrong.
  const isLapsed = question.turn === undefined && question.round.kind !== 'audience';
  return withEvent(contest, now, { type: 'judged', verdict: isLapsed ? 'passed' : verdict });
}

/** Adds or takes off points by hand. Nothing for a team there is not, or no points. */
export function adjustScore(contest: Contest, team: TeamId, points: number, reason: string, now: number): Contest {
  const isKnown = contest.teams.some(({ id }) => id === team);
  if (!isKnown || points === 0 || !Number.isFinite(points)) return contest;
  return withEvent(contest, now, { type: 'adjusted', team, points, reason });
}

/** Goes on to the next round once this one is played. */
export function nextRound(contest: Contest, now: number): Contest {
  const turn = turnOf(contest, standOf(contest));
  return turn.type === 'round-over' ? withEvent(contest, now, { type: 'round', round: turn.next.id }) : contest;
}

/** Presses and verdicts belong to the step before them: without it they would count for another question. */
const STEPS: ReadonlySet<string> = new Set(['asked', 'opened', 'round']);

/**
 * Takes an event back. A verdict of the question on the wall opens it again; an older verdict loses its
 * points only. A question, an opening and a round go only while nothing that counts came after them.
 * Nothing for an event there is not or that was taken back, nor for the first round's start.
 */
export function undo(contest: Contest, target: string, now: number): Contest {
  const { events } = contest;
  const event = events.find(({ id, type }) => id === target && type !== 'undone');
  const isUndone = events.some((other) => other.type === 'undone' && other.target === target);
  if (event === undefined || isUndone || events[0]?.id === target) return contest;
  if (STEPS.has(event.type) && lastUndoable(contest)?.id !== target) return contest;
  return withEvent(contest, now, { type: 'undone', target });
}

/** The newest event that can be taken back: what the undo key takes. */
export function lastUndoable(contest: Contest): ContestEvent | undefined {
  const undone = new Set(contest.events.flatMap((event) => (event.type === 'undone' ? event.target : [])));
  return contest.events
    .slice(1)
    .filter(({ id, type }) => type !== 'undone' && !undone.has(id))
    .at(-1);
}

function withEvent(contest: Contest, now: number, event: NewEvent<ContestEvent>): Contest {
  const id = `e${contest.events.length + 1}`;
  return { ...contest, events: [...contest.events, { ...event, id, at: now }] };
}
