import { type Contest, type ContestEvent, type ContestVerdict, standingEvents } from './contest.ts';
import { undo } from './moves.ts';
import { standOf } from './stand-of.ts';

/** An event that counts for the scores and can be taken back by itself. */
export interface ScoreEvent {
  readonly event: string;
  readonly at: number;
  readonly type: 'judged' | 'foul' | 'adjusted';
  /** The team's name, of the audience the person's; empty where nobody answered. */
  readonly name: string;
  readonly points: number;
  readonly verdict?: ContestVerdict;
  readonly reason?: string;
}

/**
 * What the scores came about by, newest first: verdicts, also those without points, fouls, and points by
 * hand. The points of each are what taking it back would take away.
 */
export function scoreEvents(contest: Contest): readonly ScoreEvent[] {
  const standing = standingEvents(contest.events);
  const before = totals(contest);
  return standing
    .flatMap((event, i): readonly ScoreEvent[] => {
      const type = typeOf(event, standing.slice(0, i));
      if (type === undefined) return [];
      const after = totals(undo(contest, event.id, event.at));
      const [team, points] = [...before]
        .map(([id, sum]) => [id, sum - (after.get(id) ?? sum)] as const)
        .find(([, diff]) => diff !== 0) ?? ['', 0];
      const name = nameOf(contest, team) || answererAt(contest, event);
      return [
        {
          event: event.id,
          at: event.at,
          type,
          name,
          points,
          ...(event.type === 'judged' ? { verdict: event.verdict } : {}),
          ...(event.type === 'adjusted' ? { reason: event.reason } : {}),
        },
      ];
    })
    .reverse();
}

function typeOf(event: ContestEvent, earlier: readonly ContestEvent[]): ScoreEvent['type'] | undefined {
  if (event.type === 'judged' || event.type === 'adjusted') return event.type;
  if (event.type !== 'pressed') return undefined;
  const last = earlier.filter(({ type }) => type === 'asked' || type === 'opened').at(-1);
  return last?.type === 'asked' ? 'foul' : undefined;
}

function totals(contest: Contest): ReadonlyMap<string, number> {
  return new Map(standOf(contest).scores.map(({ team, score, tie }) => [team, score + tie]));
}

function nameOf(contest: Contest, team: string): string {
  return contest.teams.find(({ id }) => id === team)?.name ?? '';
}

/** Who answered or pressed, where it moved no points. */
function answererAt(contest: Contest, event: ContestEvent): string {
  if (event.type === 'pressed') return nameOf(contest, event.team);
  const until = contest.events.findIndex(({ id }) => id === event.id);
  const { question } = standOf({ ...contest, events: contest.events.slice(0, until + 1) });
  return question?.event.person?.name ?? nameOf(contest, question?.turn ?? '');
}
