import type { Person, ZhoukeRecord } from '../records/record.ts';
import { withoutVoided } from '../records/without-voided.ts';
import type { OnlineDraft, OnlineStanding } from './contest-draft.ts';
import { type OnlineRules, rankOnline } from './online.ts';

/** Everybody's place by the records of this device, the nameless with an empty name. */
export function onlineStandings(
  records: readonly ZhoukeRecord[],
  rules: OnlineRules,
  people: readonly Person[],
): readonly OnlineStanding[] {
  const papers = withoutVoided(records).filter((record) => record.type === 'paper-finished');
  const known = new Map(people.map((person) => [person.id, person]));
  return rankOnline(papers, rules).map(({ person, best, isQualified, rank }) => {
    const { name = '', unit = '' } = known.get(person) ?? {};
    return { rank, person, name, unit, points: best.earned, isQualified };
  });
}

type OnlinePlan = Pick<OnlineDraft, 'id' | 'plan' | 'title' | 'rules' | 'prizes' | 'standings'>;

/** The end of an online quiz, its ranking fixed: nobody who hands in later moves a prize. */
export function openPrizes(plan: OnlinePlan, now: number): OnlineDraft {
  return { ...plan, shape: 1, kind: 'online', startedAt: now, sitting: null, draws: [], isBlack: false };
}

/** Who takes part in the prize draw. */
export function qualified({ standings }: Pick<OnlineDraft, 'standings'>): readonly OnlineStanding[] {
  return standings.filter(({ isQualified }) => isQualified);
}
