import { describe, expect, it } from 'vitest';
import { assembler } from '../../../../src/domain/paper/assemble-paper.ts';
import { bankEdition } from '../../../../src/domain/paper/bank-edition.ts';
import type { BlueprintSection } from '../../../../src/domain/paper/blueprint.ts';
import { checkBlueprint } from '../../../../src/domain/paper/check-blueprint.ts';
import { openPaperCode } from '../../../../src/domain/paper/open-paper-code.ts';
import type { Paper } from '../../../../src/domain/paper/paper.ts';
import { pickSeed } from '../../../../src/domain/paper/pick-seed.ts';
import { variantRoots } from '../../../../src/domain/paper/variant-roots.ts';
import { defaultMarking } from '../../../../src/domain/scoring/default-marking.ts';
import { ruleFits } from '../../../../src/domain/scoring/rule-fits.ts';
import { bankEntriesOf, blueprintOf } from '../../../../src/schemas/blueprint-of.ts';
import { readContent } from '../../../../src/schemas/content.ts';

// Every exam the bureau can set, made from the bank as it is.

const content = readContent(new URL('../../../..', import.meta.url).pathname);
const entries = content.items.flatMap(({ id, value }) => bankEntriesOf(id, value));
const BANK = { edition: bankEdition(entries), entries };
const BY_ID = new Map(entries.map((entry) => [entry.id, entry]));
const ROOT = variantRoots(entries);
const BLUEPRINTS = content.exams.map(({ id, value }) =>
  blueprintOf(id, value, content.site?.value.marking ?? defaultMarking),
);
const SEEDS = [0, 1, 7, 123_456_789, 2 ** 30 - 1];

function papersOf(blueprint: (typeof BLUEPRINTS)[number], form: 'A' | 'B' = 'A'): readonly Paper[] {
  const assemble = assembler(blueprint, BANK);
  return SEEDS.map((seed) => {
    const result = assemble(seed, form);
    if (result.type !== 'paper') throw new Error(JSON.stringify(result));
    return result.paper;
  });
}

const idsOf = ({ sections }: Paper) => sections.flatMap(({ items }) => items.map(({ item }) => item));

/** What a section asks of an entry, read from the blueprint by hand and not by the assembler. */
function isFrom({ type, from }: BlueprintSection, id: string): boolean {
  const entry = BY_ID.get(id);
  if (entry === undefined || entry.type !== type) return false;
  const [handbook = ''] = entry.lesson.split('/');
  const allowed = [
    [from?.handbooks, handbook],
    [from?.lessons, entry.lesson],
    [from?.topics, entry.topic],
  ] as const;
  return allowed.every(([list, value]) => list === undefined || list.includes(value));
}

it('has exams to make', () => {
  expect(BLUEPRINTS.length).toBeGreaterThanOrEqual(8);
  expect(new Set(BLUEPRINTS.map(({ code }) => code)).size).toBe(BLUEPRINTS.length);
});

describe.each(BLUEPRINTS.map((blueprint) => [blueprint.title, blueprint] as const))('%s', (_, blueprint) => {
  const papers = papersOf(blueprint);

  it('can be filled from the bank', () => {
    expect(checkBlueprint(blueprint, BANK)).toEqual([]);
  });

  it('holds in every section its number of items, of its type and sources, each worth its points', () => {
    for (const paper of papers) {
      expect(paper.sections.map(({ id, items }) => [id, items.length])).toEqual(
        blueprint.sections.map(({ id, count }) => [id, count]),
      );
      for (const [i, section] of blueprint.sections.entries()) {
        const items = paper.sections[i]?.items ?? [];
        expect(items.filter(({ item }) => !isFrom(section, item))).toEqual([]);
        expect(items.filter(({ possible }) => possible !== section.pointsEach)).toEqual([]);
      }
    }
  });

  it('meets every quota', () => {
    for (const paper of papers) {
      for (const [i, { quotas = [] }] of blueprint.sections.entries()) {
        for (const { by, value, count } of quotas) {
          const met = (paper.sections[i]?.items ?? []).filter(({ item }) => {
            const entry = BY_ID.get(item);
            return value === (by === 'handbook' ? entry?.lesson.split('/')[0] : entry?.[by]);
          });
          expect(met.length).toBeGreaterThanOrEqual(count);
        }
      }
    }
  });

  it('holds no item twice and no two wordings of one', () => {
    for (const paper of papers) {
      expect(new Set(idsOf(paper).map(ROOT)).size).toBe(idsOf(paper).length);
    }
  });

  it('is passed with points that can be reached, by rules that fit its types', () => {
    const total = blueprint.sections.reduce((sum, { count, pointsEach }) => sum + count * pointsEach, 0);
    expect(blueprint.passMark).toBeGreaterThan(0);
    expect(blueprint.passMark).toBeLessThan(total);
    for (const { type, marking } of blueprint.sections) {
      expect(marking === undefined || type === 'case' || ruleFits(marking.id, type)).toBe(true);
    }
  });

  it('is another paper for another seed, and the same items in another order for form B', () => {
    expect(new Set(papers.map((paper) => idsOf(paper).join())).size).toBe(SEEDS.length);
    for (const [i, b] of papersOf(blueprint, 'B').entries()) {
      const a = papers[i];
      expect([...idsOf(b)].sort()).toEqual([...(a ? idsOf(a) : [])].sort());
      expect(idsOf(b)).not.toEqual(a && idsOf(a));
    }
  });

  it('is found again by its code, among all exams, and not by one of another edition', () => {
    for (const paper of papers) {
      expect(openPaperCode(paper.code.toLowerCase(), BLUEPRINTS, BANK)).toEqual({ type: 'paper', paper });
      const smaller = { edition: bankEdition(entries.slice(1)), entries: entries.slice(1) };
      expect(openPaperCode(paper.code, BLUEPRINTS, smaller).type).toBe('other-edition');
    }
  });

  it('is freshest of the seeds offered for somebody who has seen half of the bank', () => {
    const history = new Set(entries.filter((_, i) => i % 2 === 0).map(({ id }) => id));
    const picked = pickSeed({ blueprint, bank: BANK, history, candidates: SEEDS });
    if (picked.type !== 'paper') throw new Error(picked.type);
    const seen = papers.map((paper) => idsOf(paper).filter((id) => history.has(id)).length);
    expect(picked.seen).toBe(Math.min(...seen));
    expect(picked.seed).toBe(SEEDS[seen.indexOf(Math.min(...seen))]);
  });
});
