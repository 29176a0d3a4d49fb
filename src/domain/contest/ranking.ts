import type { TeamId } from './contest.ts';
import type { ContestTeam } from './contest-plan.ts';

export interface TeamScore {
  readonly team: TeamId;
  readonly score: number;
  /** Points of 加赛: they part tied teams and change nothing else. */
  readonly tie: number;
}

export interface RankedTeam extends TeamScore {
  /** From 1; teams that are level share a rank and the next rank is left out. */
  readonly rank: number;
}

/** Teams by score, then by points of 加赛; level teams keep the order they were entered in. */
export function rankTeams(scores: readonly TeamScore[]): readonly RankedTeam[] {
  const sorted = [...scores].sort((a, b) => b.score - a.score || b.tie - a.tie);
  return sorted.map((entry) => ({
    ...entry,
    rank:
      1 + sorted.filter(({ score, tie }) => score > entry.score || (score === entry.score && tie > entry.tie)).length,
  }));
}

/**
 * The first group of level teams that a 加赛 has to part: those that share a rank with a prize. Empty
 * where there is none. With 3 prizes, two teams level on rank 3 are a tie to break, two on rank 4 are not.
 */
export function tiedTeams(scores: readonly TeamScore[], prizes: number): readonly TeamId[] {
  const ranked = rankTeams(scores);
  const tied = ranked.find(({ rank }) => rank <= prizes && ranked.filter((other) => other.rank === rank).length > 1);
  return tied === undefined ? [] : ranked.filter(({ rank }) => rank === tied.rank).map(({ team }) => team);
}

/** The teams as they were entered, before anything was scored. */
export function startingScores(teams: readonly ContestTeam[], startScore: number): readonly TeamScore[] {
  return teams.map(({ id }) => ({ team: id, score: startScore, tie: 0 }));
}
