import { articleUses } from '../domain/coverage/article-uses.ts';
import { type CoverageTotals, coverageOf, type RegulationCoverage, sumTotals } from '../domain/coverage/coverage.ts';
import { citesOf, writtenItems } from './items.ts';
import { lessonViews } from './lessons.ts';
import { once } from './once.ts';
import { type RegulationView, regulationViews } from './regulations.ts';
import { writtenChecklists } from './written-checklists.ts';

/** A regulation in force with the standing of its articles. */
export interface CoverageView extends RegulationCoverage {
  readonly regulation: RegulationView;
}

export interface Coverage {
  /** By kind and title, as the regulations are listed. */
  readonly regulations: readonly CoverageView[];
  readonly totals: CoverageTotals;
}

/** Which articles lessons explain, items ask and checklists use. */
export const coverage = once(async (): Promise<Coverage> => {
  const uses = articleUses({
    lessons: (await lessonViews()).map(({ cites }) => cites),
    items: [...(await writtenItems()).values()].flat().map(citesOf),
    lines: (await writtenChecklists()).flatMap(({ lines }) => lines.map(({ cites }) => cites)),
  });
  const regulations = (await regulationViews())
    .filter(({ status }) => status === 'in-force')
    .map((regulation) => ({ regulation, ...coverageOf(regulation, uses.get(regulation.id) ?? new Map()) }));
  return { regulations, totals: sumTotals(regulations.map(({ totals }) => totals)) };
});
