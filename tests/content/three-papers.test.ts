import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { assemblePaper } from '../../src/domain/paper/assemble-paper.ts';
import type { Blueprint } from '../../src/domain/paper/blueprint.ts';
import { variantRoots } from '../../src/domain/paper/variant-roots.ts';
import { bankEntriesOf, blueprintOf } from '../../src/schemas/blueprint-of.ts';
import { readContent } from '../../src/schemas/content.ts';

const content = readContent(join(import.meta.dirname, '../..'));
const { site } = content;
if (!site) throw new Error('The real content has no site.yaml.');
// A case is one entry, so a paper with it uses up all its questions.
const entries = content.items.flatMap(({ id, value }) => bankEntriesOf(id, value));
const blueprints = content.exams.map(({ id, value }) => blueprintOf(id, value, site.value.marking));
const SEEDS = Array.from({ length: 10 }, (_, i) => 1000 * (i + 1));
const rootOf = variantRoots(entries);

/** Papers assembled one after another with no item used twice in any wording, and what the first that fails lacks. */
function papersInTurn(blueprint: Blueprint, count: number, seed: number) {
  const used = new Set<string>();
  const papers: string[][] = [];
  for (let i = 0; i < count; i += 1) {
    const left = entries.filter(({ id }) => !used.has(rootOf(id)));
    const result = assemblePaper({ blueprint, bank: { edition: '', entries: left }, seed: seed + i });
    if (result.type === 'shortfall') return { papers, lacking: result.shortfalls };
    const items = result.paper.sections.flatMap((section) => section.items.map(({ item }) => item));
    for (const item of items) used.add(rootOf(item));
    papers.push(items);
  }
  return { papers, lacking: [] };
}

describe('every exam can be held three times over without a repeat', () => {
  it.each(blueprints.map((blueprint) => [blueprint.id, blueprint] as const))('%s', (_, blueprint) => {
    const asked = blueprint.sections.reduce((sum, { count }) => sum + count, 0);
    for (const seed of SEEDS) {
      const { papers, lacking } = papersInTurn(blueprint, 3, seed);
      const lacks = lacking.map(({ section, of, wanted, found }) => `${section}: ${of} wants ${wanted}, has ${found}`);
      expect(lacks, `paper ${papers.length + 1} of seed ${seed}`).toEqual([]);
      expect(new Set(papers.flat().map(rootOf)).size, `seed ${seed}`).toBe(3 * asked);
    }
  });

  it('tells what the bank lacks, of cases too', () => {
    const cases = entries.filter(({ type }) => type === 'case').length;
    const count = Math.floor(cases / 3) + 1;
    const section = { id: 'case', title: '案例', type: 'case', count, pointsEach: 5 } as const;
    const [first] = blueprints;
    if (!first) throw new Error('The real content has no exam.');
    const { papers, lacking } = papersInTurn({ ...first, sections: [section] }, 3, 1);
    expect(papers).toHaveLength(2);
    expect(lacking).toEqual([{ section: 'case', of: 'section', wanted: count, found: cases - 2 * count }]);
  });
});
