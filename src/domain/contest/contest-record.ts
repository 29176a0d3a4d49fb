import type { ItemId } from '../item/item.ts';
import type { ContestHeldRecord, ContestLine, ZhoukeRecord } from '../records/record.ts';
import type { Contest } from './contest.ts';
import { rankTeams } from './ranking.ts';
import { standOf } from './stand-of.ts';

/** What a contest leaves in the log; the facts every record has are added when it is written. */
export type ContestResult = Omit<ContestHeldRecord, 'id' | 'shape' | 'at' | 'person' | 'device'>;

/** The result of a prize quiz: places, questions the room saw, and every change of points with those taken back. */
export function contestResult(contest: Contest, now: number, draws: readonly string[]): ContestResult {
  const { scores, seen } = standOf(contest);
  const names = new Map(contest.teams.map(({ id, name }) => [id, name]));
  return {
    type: 'contest-held',
    contest: contest.id,
    kind: 'quiz',
    title: contest.rules.title,
    startedAt: contest.startedAt,
    durationMs: Math.max(0, now - contest.startedAt),
    standings: rankTeams(scores).map(({ rank, team, score }) => ({
      rank,
      name: names.get(team) ?? team,
      unit: '',
      points: score,
    })),
    items: [...seen],
    lines: traceOf(contest),
    draws,
  };
}

/**
 * Every change of points in order of time, those taken back marked so. An event taken back is found by
 * folding the contest as it stood before the taking back.
 */
export function traceOf(contest: Contest): readonly ContestLine[] {
  const names = new Map(contest.teams.map(({ id, name }) => [id, name]));
  const standing = standOf(contest).lines;
  const undone = contest.events.flatMap((event, i) => {
    if (event.type !== 'undone') return [];
    const before = standOf({ ...contest, events: contest.events.slice(0, i) }).lines;
    const after = standOf({ ...contest, events: contest.events.slice(0, i + 1) }).lines;
    const kept = new Set(after.map(keyOf));
    return before.filter((line) => !kept.has(keyOf(line)));
  });
  return [...standing.map((line) => ({ line, isUndone: false })), ...undone.map((line) => ({ line, isUndone: true }))]
    .map(({ line, isUndone }) => ({
      at: line.at,
      name: names.get(line.team) ?? line.team,
      points: line.points,
      why: line.reason || line.why,
      isUndone,
    }))
    .sort((a, b) => a.at - b.at);
}

function keyOf({ event, team, why, points }: { event: string; team: string; why: string; points: number }): string {
  return JSON.stringify([event, team, why, points]);
}

/** The questions that contests of this log have used, so that a new one asks others first. */
export function usedInContests(records: readonly ZhoukeRecord[]): ReadonlySet<ItemId> {
  return new Set(records.flatMap((record) => (record.type === 'contest-held' ? record.items : [])));
}
