import { describe, expect, it } from 'vitest';
import { assemblePaper } from '../../../../src/domain/paper/assemble-paper.ts';
import type { Bank, Blueprint } from '../../../../src/domain/paper/blueprint.ts';
import { openPaperCode } from '../../../../src/domain/paper/open-paper-code.ts';
import type { Paper } from '../../../../src/domain/paper/paper.ts';
import { parsePaperCode } from '../../../../src/domain/paper/paper-code.ts';
import { pickSeed } from '../../../../src/domain/paper/pick-seed.ts';
import { rngOf, shuffled } from '../../../../src/domain/shared/rng.ts';
import {
  bankEntry,
  bankOf,
  blueprintOf,
  largeBank,
  largeBlueprint,
  SITE_MARKING,
  section,
} from '../../../builders/bank-builder.ts';
import { CHI_SQUARE_LIMIT, chiSquare } from '../../../builders/chi-square.ts';

const BANK = bankOf(largeBank(400));
const BLUEPRINT = blueprintOf([
  section('single', 12, { quotas: [{ by: 'difficulty', value: 3, count: 4 }] }),
  section('multiple', 6, { type: 'multiple', pointsEach: 3, marking: { id: 'exact' } }),
  section('more', 5, { from: { handbooks: ['supervision'] } }),
]);

function paperOf(blueprint: Blueprint, bank: Bank, seed: number, form: 'A' | 'B' = 'A'): Paper {
  const result = assemblePaper({ blueprint, bank, seed, form });
  if (result.type !== 'paper') throw new Error(`no paper: ${JSON.stringify(result)}`);
  return result.paper;
}

function idsOf(paper: Paper): readonly string[] {
  return paper.sections.flatMap(({ items }) => items.map(({ item }) => item));
}

describe('assemblePaper', () => {
  it('gives the same paper for the same seed, whatever the order of the bank', () => {
    const paper = paperOf(BLUEPRINT, BANK, 7);
    expect(paperOf(BLUEPRINT, BANK, 7)).toEqual(paper);
    for (const order of ['x', 'y', 'z']) {
      expect(paperOf(BLUEPRINT, bankOf(shuffled(BANK.entries, rngOf(order))), 7)).toEqual(paper);
    }
  });

  it('gives another paper for another seed', () => {
    expect(idsOf(paperOf(BLUEPRINT, BANK, 8))).not.toEqual(idsOf(paperOf(BLUEPRINT, BANK, 7)));
  });

  it('fills every section with its own type and source, each item once on the paper', () => {
    const entries = new Map(BANK.entries.map((entry) => [entry.id, entry]));
    for (let seed = 0; seed < 50; seed += 1) {
      const paper = paperOf(BLUEPRINT, BANK, seed);
      expect(paper.sections.map(({ items }) => items.length)).toEqual([12, 6, 5]);
      expect(new Set(idsOf(paper)).size).toBe(23);
      const [single = [], multiple = [], more = []] = paper.sections.map(({ items }) =>
        items.map(({ item }) => entries.get(item)),
      );
      expect(single.filter((entry) => entry?.difficulty === 3).length).toBeGreaterThanOrEqual(4);
      expect(new Set([...single, ...more].map((entry) => entry?.type))).toEqual(new Set(['single']));
      expect(new Set(multiple.map((entry) => entry?.type))).toEqual(new Set(['multiple']));
      expect(more.every((entry) => entry?.lesson.startsWith('supervision/'))).toBe(true);
    }
  });

  it('holds items of the named lessons and topics only', () => {
    const wanted = { lessons: ['supervision/lesson-2', 'supervision/lesson-3'], topics: ['topic-0', 'topic-1'] };
    const paper = paperOf(blueprintOf([section('s', 2, { from: wanted })]), BANK, 1);
    const entries = new Map(BANK.entries.map((entry) => [entry.id, entry]));
    for (const id of idsOf(paper)) {
      expect(wanted.lessons).toContain(entries.get(id)?.lesson);
      expect(wanted.topics).toContain(entries.get(id)?.topic);
    }
  });

  it('never holds two wordings of one item, in one section or in two', () => {
    const bank = bankOf([
      bankEntry('a'),
      bankEntry('a-2', { variantOf: 'a' }),
      bankEntry('a-3', { variantOf: 'a-2', type: 'multiple' }),
      bankEntry('b'),
      bankEntry('c', { type: 'multiple' }),
    ]);
    const both = blueprintOf([section('one', 1), section('two', 1, { type: 'multiple' })]);
    const wordings = new Set<string>();
    for (let seed = 0; seed < 60; seed += 1) {
      const ids = idsOf(paperOf(both, bank, seed));
      expect(ids.filter((id) => id.startsWith('a')).length).toBeLessThanOrEqual(1);
      for (const id of ids) wordings.add(id);
    }
    expect([...wordings].sort()).toEqual(['a', 'a-2', 'a-3', 'b', 'c']);
    expect(assemblePaper({ blueprint: blueprintOf([section('one', 3)]), bank, seed: 0 })).toEqual({
      type: 'shortfall',
      shortfalls: [{ section: 'one', of: 'section', wanted: 3, found: 2 }],
    });
  });

  it("stores points, lesson, revision and the section's whole marking scheme", () => {
    const bank = bankOf([bankEntry('m', { type: 'multiple', revision: 4 })]);
    const blueprint = blueprintOf([
      section('m', 1, { type: 'multiple', title: '多选', pointsEach: 2.5, marking: { id: 'exact' } }),
    ]);
    const paper = paperOf(blueprint, bank, 3);
    expect(paper).toMatchObject({ blueprint: 'all-staff', title: '全员业务知识考核', minutes: 60, passMark: 60 });
    expect(paper.integrity).toBe('practice');
    expect(paper.sections).toEqual([
      {
        id: 'm',
        title: '多选',
        marking: { ...SITE_MARKING, multiple: { id: 'exact' } },
        items: [
          { item: 'm', revision: 4, lesson: 'supervision/training', possible: 2.5, optionSeed: expect.any(Number) },
        ],
      },
    ]);
  });

  it('gives form B the same items in another order, with other option orders', () => {
    for (let seed = 0; seed < 30; seed += 1) {
      const [a, b] = [paperOf(BLUEPRINT, BANK, seed, 'A'), paperOf(BLUEPRINT, BANK, seed, 'B')];
      for (const [i, sectionOfA] of a.sections.entries()) {
        const [ofA, ofB] = [sectionOfA.items, b.sections[i]?.items ?? []];
        expect(ofB.map(({ item }) => item).sort()).toEqual(ofA.map(({ item }) => item).sort());
        expect(ofB.map(({ item }) => item)).not.toEqual(ofA.map(({ item }) => item));
        const seedOfA = new Map(ofA.map(({ item, optionSeed }) => [item, optionSeed]));
        expect(ofB.every(({ item, optionSeed }) => seedOfA.get(item) !== optionSeed)).toBe(true);
      }
    }
  });

  it('orders even two items otherwise on form B', () => {
    const bank = bankOf([bankEntry('a'), bankEntry('b')]);
    const two = blueprintOf([section('s', 2)]);
    for (let seed = 0; seed < 30; seed += 1) {
      expect(idsOf(paperOf(two, bank, seed, 'B'))).toEqual([...idsOf(paperOf(two, bank, seed, 'A'))].reverse());
    }
  });

  it('draws every item equally often where nothing constrains the choice', () => {
    const bank = bankOf(Array.from({ length: 10 }, (_, i) => bankEntry(`i${i}`)));
    const counts = new Map<string, number>();
    for (let seed = 0; seed < 4000; seed += 1) {
      for (const id of idsOf(paperOf(blueprintOf([section('s', 1)]), bank, seed))) {
        counts.set(id, (counts.get(id) ?? 0) + 1);
      }
    }
    expect(counts.size).toBe(10);
    expect(chiSquare([...counts.values()])).toBeLessThan(CHI_SQUARE_LIMIT[9]);
  });

  it('returns every shortfall at once', () => {
    const blueprint = blueprintOf([
      section('single', 1000),
      section('short', 2, { type: 'short', quotas: [{ by: 'handbook', value: 'nowhere', count: 1 }] }),
      section('fine', 1),
    ]);
    expect(assemblePaper({ blueprint, bank: BANK, seed: 1 })).toEqual({
      type: 'shortfall',
      shortfalls: [
        { section: 'single', of: 'section', wanted: 1000, found: expect.any(Number) },
        { section: 'short', of: 'handbook:nowhere', wanted: 1, found: 0 },
      ],
    });
  });

  it('makes an empty bank a shortfall, not an error', () => {
    expect(assemblePaper({ blueprint: blueprintOf([section('s', 2)]), bank: bankOf([]), seed: 0 })).toEqual({
      type: 'shortfall',
      shortfalls: [{ section: 's', of: 'section', wanted: 2, found: 0 }],
    });
  });
});

describe('the paper code', () => {
  it('gives the same paper on another device', () => {
    for (const form of ['A', 'B'] as const) {
      const paper = paperOf(BLUEPRINT, BANK, 123_456, form);
      const elsewhere = bankOf([...BANK.entries].reverse());
      expect(openPaperCode(paper.code.toLowerCase(), [blueprintOf([], { code: 'ZF' }), BLUEPRINT], elsewhere)).toEqual({
        type: 'paper',
        paper,
      });
    }
  });

  it('carries the seed and the form', () => {
    expect(parsePaperCode(paperOf(BLUEPRINT, BANK, 123_456, 'B').code)).toMatchObject({ seed: 123_456, form: 'B' });
  });

  it('is refused where the blueprint is unknown or the bank another', () => {
    const { code } = paperOf(BLUEPRINT, BANK, 5);
    expect(openPaperCode(code, [], BANK)).toEqual({ type: 'unknown-blueprint', found: 'WT' });
    expect(openPaperCode(code, [BLUEPRINT], bankOf(BANK.entries, 'NEWR'))).toMatchObject({
      type: 'other-edition',
      blueprint: 'all-staff',
      wanted: code.slice(10, 14),
    });
    expect(
      openPaperCode(`${code.slice(0, 4)}${code[4] === 'Z' ? 'Y' : 'Z'}${code.slice(5)}`, [BLUEPRINT], BANK).type,
    ).toBe('wrong-check');
    expect(openPaperCode('', [BLUEPRINT], BANK).type).toBe('malformed');
  });
});

describe('pickSeed', () => {
  const bank = bankOf(Array.from({ length: 40 }, (_, i) => bankEntry(`i${i}`)));
  const blueprint = blueprintOf([section('s', 4)]);
  const candidates = Array.from({ length: 32 }, (_, i) => i * 1_000_003);
  const history = new Set(bank.entries.slice(0, 20).map(({ id }) => id));

  function seenWith(seed: number): number {
    return idsOf(paperOf(blueprint, bank, seed)).filter((id) => history.has(id)).length;
  }

  it('takes the candidate with fewest items seen, and its code alone gives that paper', () => {
    const picked = pickSeed({ blueprint, bank, history, candidates });
    if (picked.type !== 'paper') throw new Error('no paper');
    expect(picked.seen).toBe(Math.min(...candidates.map(seenWith)));
    expect(seenWith(picked.seed)).toBe(picked.seen);
    expect(openPaperCode(picked.paper.code, [blueprint], bank)).toEqual({ type: 'paper', paper: picked.paper });
  });

  it('takes the first candidate where nothing was seen', () => {
    expect(pickSeed({ blueprint, bank, history: new Set(), candidates })).toMatchObject({ seed: 0, seen: 0 });
  });

  it('passes a shortfall on', () => {
    const tooLong = blueprintOf([section('s', 41)]);
    expect(pickSeed({ blueprint: tooLong, bank, history, candidates })).toEqual({
      type: 'shortfall',
      shortfalls: [{ section: 's', of: 'section', wanted: 41, found: 40 }],
    });
  });

  it('throws without candidates, which is a bug of the caller', () => {
    expect(() => pickSeed({ blueprint, bank, history, candidates: [] })).toThrow(/^paper-candidates: /);
  });
});

describe('a large blueprint', () => {
  it('meets all quotas of two kinds in one section', () => {
    const bank = bankOf(largeBank(2000));
    const entries = new Map(bank.entries.map((entry) => [entry.id, entry]));
    const [single] = paperOf(largeBlueprint(), bank, 99).sections;
    const chosen = single?.items.map(({ item }) => entries.get(item)) ?? [];
    for (const handbook of ['enforcement', 'supervision', 'public-safety', 'party-building']) {
      expect(chosen.filter((entry) => entry?.lesson.startsWith(`${handbook}/`)).length).toBeGreaterThanOrEqual(5);
    }
    expect(chosen.filter((entry) => entry?.difficulty === 3).length).toBeGreaterThanOrEqual(10);
  });
});
