import type { PaperFinishedRecord, PersonId } from '../records/record.ts';
import { studyDay } from '../records/study-day.ts';

/** The rules of a 网上竞答 as the officer writes them. */
export interface OnlineRules {
  /** The blueprint of its papers. */
  readonly exam: string;
  /** Beijing days, both included. */
  readonly from: string;
  readonly to: string;
  /** Of one person's papers of a day only the first so many count. */
  readonly papersPerDay: number;
  /** Points from which on a person takes part in the prize draw. */
  readonly qualifyAt: number;
}

export interface OnlineEntry {
  readonly person: PersonId;
  readonly best: PaperFinishedRecord;
  /** How many of the person's papers counted. */
  readonly papers: number;
  readonly isQualified: boolean;
  /** From 1; level entries share one. */
  readonly rank: number;
}

/** The papers of one person that count, by when they were begun: the first so many of each Beijing day. */
export function countedPapers(
  papers: readonly PaperFinishedRecord[],
  rules: OnlineRules,
): readonly PaperFinishedRecord[] {
  const perDay = new Map<string, number>();
  return [...papers].sort(byStart).filter(({ paper, startedAt }) => {
    const day = studyDay(startedAt);
    if (paper.kind !== 'exam' || paper.blueprint !== rules.exam || day < rules.from || day > rules.to) return false;
    const before = perDay.get(day) ?? 0;
    perDay.set(day, before + 1);
    return before < rules.papersPerDay;
  });
}

/** How many papers a person may still begin on a day; 0 outside the contest's days. */
export function papersLeft(papers: readonly PaperFinishedRecord[], rules: OnlineRules, day: string): number {
  if (day < rules.from || day > rules.to) return 0;
  const today = countedPapers(papers, rules).filter(({ startedAt }) => studyDay(startedAt) === day);
  return rules.papersPerDay - today.length;
}

/**
 * Everybody's best paper, ranked: more points first, then the shorter time; level in both, they share the
 * rank. Records taken back are for the caller to leave out.
 */
export function rankOnline(papers: readonly PaperFinishedRecord[], rules: OnlineRules): readonly OnlineEntry[] {
  const people = [...new Set(papers.map(({ person }) => person))].sort();
  const bests = people.flatMap((person) => {
    const counted = countedPapers(
      papers.filter((paper) => paper.person === person),
      rules,
    );
    const [best] = [...counted].sort(better);
    return best === undefined
      ? []
      : [{ person, best, papers: counted.length, isQualified: best.earned >= rules.qualifyAt }];
  });
  const sorted = bests.sort((a, b) => better(a.best, b.best));
  return sorted.map((entry) => ({
    ...entry,
    rank: 1 + sorted.filter((other) => better(other.best, entry.best) < 0).length,
  }));
}

function better(a: PaperFinishedRecord, b: PaperFinishedRecord): number {
  return b.earned - a.earned || a.durationMs - b.durationMs;
}

function byStart(a: PaperFinishedRecord, b: PaperFinishedRecord): number {
  return a.startedAt - b.startedAt || (a.id < b.id ? -1 : 1);
}
