import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ITEM_TYPES } from '../../src/domain/item/item.ts';
import { BULLETIN_COLUMNS } from '../../src/schemas/bulletin.ts';
import { contentFaults } from '../../src/schemas/check-content.ts';
import { readContent } from '../../src/schemas/content.ts';
import { formatFaults } from '../../src/schemas/fault.ts';
import type { WrittenItem, WrittenPlainItem } from '../../src/schemas/item.ts';

const root = join(import.meta.dirname, '../..');
const content = readContent(root);
const entries: readonly WrittenItem[] = content.items.flatMap(({ value }) => value.items);
/** Every question there is: those under a case too. */
const asked = entries.flatMap((item): (WrittenItem | WrittenPlainItem)[] =>
  item.type === 'case' ? [item, ...item.items] : [item],
);
const singles = asked.filter((item) => item.type === 'single');

/** The least and the most of the bank a type may be. */
const SHARES = {
  single: [0.35, 0.45],
  multiple: [0.18, 0.25],
  judgement: [0.15, 0.22],
  blank: [0.06, 0.1],
  short: [0.03, 0.06],
  ordering: [0.02, 0.04],
  case: [0.03, 0.06],
} as const;

function filesBelow(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((path) => join(root, folder, path));
}

function share(count: number, all: number): number {
  return Math.round((count / all) * 1000) / 1000;
}

describe('the real content', () => {
  it('has no faults', () => {
    const faults = contentFaults(content);
    expect(faults.length === 0 ? '' : formatFaults(faults)).toBe('');
  });

  // Numbers here are floors: a bureau may add lessons, items, checklists and exams, and nothing gets lost.
  it('has a year of lessons by handbook and 1,100 items, 20 or more a lesson', () => {
    const floors = { enforcement: 18, supervision: 20, 'public-safety': 9, 'party-building': 5 };
    for (const [book, floor] of Object.entries(floors)) {
      const lessons = content.lessons.filter(({ id }) => id.startsWith(`${book}/`));
      expect(lessons.length, book).toBeGreaterThanOrEqual(floor);
    }
    expect(entries.length).toBeGreaterThanOrEqual(1100);
    const thin = content.items.filter(({ value }) => value.items.length < 20).map(({ file }) => file);
    expect(thin).toEqual([]);
  });

  it('has 24 checklists of at least 20 lines, whatever is major by a standard', () => {
    expect(content.checklists.length).toBeGreaterThanOrEqual(24);
    expect(content.checklists.map(({ value }) => value.order).sort((a, b) => a - b)).toEqual(
      content.checklists.map((_, i) => i + 1),
    );
    expect(content.checklists.filter(({ value }) => value.lines.length < 20).map(({ file }) => file)).toEqual([]);
    const major = content.checklists.flatMap(({ value }) => value.lines.filter(({ severity }) => severity === 'major'));
    const loose = major.filter(({ cites }) => !cites.some((cite) => /-major-hazard-(standard|supplement):/.test(cite)));
    expect(major.length).toBeGreaterThan(100);
    expect(loose.map(({ id }) => id)).toEqual([]);
  });

  it('has 80 terms, besides its own words', () => {
    expect(content.glossary?.value.terms.length).toBeGreaterThanOrEqual(80);
  });

  it('has 35 figures, each with its words', () => {
    expect(content.figures.length).toBeGreaterThanOrEqual(35);
    expect(content.drawings.map(({ id }) => id)).toEqual(content.figures.map(({ id }) => id));
  });

  it('has the duties of five kinds of units, 10 townships and 34 departments, each with a duty of its own', () => {
    const units = new Map(content.duties.map(({ id, value }) => [id, value.units.length]));
    expect(units.size).toBeGreaterThanOrEqual(5);
    for (const kind of ['county-committee', 'county-government', 'safety-commission-office']) {
      expect(units.get(kind), kind).toBeGreaterThanOrEqual(1);
    }
    expect(units.get('townships')).toBeGreaterThanOrEqual(10);
    expect(units.get('departments')).toBeGreaterThanOrEqual(34);
  });

  it('has three pieces or more in each column of 《安全365》, those that are invented marked', () => {
    for (const column of BULLETIN_COLUMNS) {
      const pieces = content.bulletin.filter(({ id }) => id.startsWith(`${column}/`));
      expect(pieces.length, column).toBeGreaterThanOrEqual(3);
    }
    const named = content.bulletin.filter(({ text }) => text.includes('（示例）'));
    expect(named.filter(({ value }) => !value.facts.sample).map(({ file }) => file)).toEqual([]);
    expect(content.duties.filter(({ text, value }) => text.includes('（示例）') && !value.sample)).toEqual([]);
  });

  it('has the eight exams the year needs', () => {
    expect(content.exams.map(({ id }) => id)).toEqual(
      expect.arrayContaining([
        'all-staff-spring',
        'all-staff-summer',
        'all-staff-winter',
        'enforcement-qualification',
        'registered-engineer-law',
        'safety-managers',
        'special-operations-general',
        'volunteers',
      ]),
    );
  });

  it('has every type of item in every lesson, orderings in some', () => {
    const missing = content.items.flatMap(({ id, value }) =>
      ITEM_TYPES.filter((type) => type !== 'ordering' && value.items.every((item) => item.type !== type)).map(
        (type) => `${id}: ${type}`,
      ),
    );
    expect(missing).toEqual([]);
  });

  it('loses no item on the way from its file to the bank', () => {
    const written = filesBelow('content/items')
      .filter((path) => /\.[a-z]+$/.test(path))
      .flatMap((path) => readFileSync(path, 'utf8').split('\n'))
      .flatMap((line) => /^\s*- id: ([a-z][a-z0-9]*(?:-[a-z0-9]+)+)\s*(?:#.*)?$/.exec(line)?.[1] ?? []);
    expect(asked.map(({ id }) => id).sort()).toEqual(written.sort());
  });

  it('loses no regulation on the way from its file to the registry', () => {
    const written = readdirSync(join(root, 'content/regulations')).filter((name) => /\.ya?ml$/.test(name));
    expect(content.regulations.map(({ id }) => `${id}.yaml`).sort()).toEqual(written.sort());
  });

  it('gives every item an id of its own', () => {
    const ids = asked.map(({ id }) => id);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  });

  it('has a gist for every article that anything cites', () => {
    const gists = new Set(
      content.regulations.flatMap(({ id, value }) => Object.keys(value.gists).map((article) => `${id}:${article}`)),
    );
    const cited = [
      ...asked.flatMap(({ cites }) => cites),
      ...content.checklists.flatMap(({ value }) => value.lines.flatMap(({ cites }) => cites)),
      ...content.duties.flatMap(({ value }) =>
        [...(value.shared ?? []), ...value.units.flatMap(({ posts }) => posts)].flatMap(({ duties }) =>
          duties.flatMap(({ cites }) => cites),
        ),
      ),
      ...[...content.lessons, ...content.bulletin]
        .flatMap(({ value }) => value.body.components)
        .filter(({ name }) => name === 'Cite')
        .map(({ attributes }) => `${attributes['law']}:${attributes['article']}`),
    ];
    expect(cited.length).toBeGreaterThan(2500);
    expect([...new Set(cited)].filter((citation) => !gists.has(citation)).sort()).toEqual([]);
  });
});

describe('the real items', () => {
  it('are a mixture of types', () => {
    const counts = ITEM_TYPES.map((type) => [type, entries.filter((item) => item.type === type).length] as const);
    for (const [type, count] of counts) console.info(`${type}: ${count} (${share(count, entries.length)})`);
    expect(counts.reduce((sum, [, count]) => sum + count, 0)).toBe(entries.length);
    for (const [type, count] of counts) {
      const [least, most] = SHARES[type];
      expect(share(count, entries.length), type).toBeGreaterThanOrEqual(least);
      expect(share(count, entries.length), type).toBeLessThanOrEqual(most);
    }
  });

  it('are easy, middling and hard in about the shares 40, 40 and 20, and a third of them scenes', () => {
    const level = (n: number) => share(entries.filter(({ difficulty }) => difficulty === n).length, entries.length);
    expect(level(1)).toBeGreaterThan(0.33);
    expect(level(2)).toBeGreaterThan(0.33);
    expect(level(3)).toBeGreaterThan(0.14);
    expect(share(entries.filter(({ scene }) => scene).length, entries.length)).toBeGreaterThan(0.33);
  });

  it('do not give the key away by its length', () => {
    const longest = singles.filter(({ options, key }) => {
      const lengths = options.filter(({ id }) => id !== key).map(({ text }) => [...text].length);
      const own = [...(options.find(({ id }) => id === key)?.text ?? '')].length;
      return own > Math.max(...lengths);
    });
    expect(share(longest.length, singles.length)).toBeLessThanOrEqual(0.35);
  });

  it('do not favour a letter', () => {
    for (const letter of ['A', 'B', 'C', 'D']) {
      const keyed = singles.filter(({ key }) => key === letter).length;
      expect(share(keyed, singles.length), letter).toBeLessThanOrEqual(0.32);
      expect(keyed, letter).toBeGreaterThan(0);
    }
  });

  it('state about as much that is true as that is false', () => {
    const judgements = asked.filter((item) => item.type === 'judgement');
    const right = share(judgements.filter(({ key }) => key).length, judgements.length);
    expect(right).toBeGreaterThanOrEqual(0.35);
    expect(right).toBeLessThanOrEqual(0.65);
  });
});

describe('the real plan', () => {
  it.each(['2026', '2027'])('holds or pauses every Monday and Thursday of %s', (year) => {
    const plan = content.plans.find(({ id }) => id === year)?.value;
    const free: string[] = [];
    const first = Date.UTC(Number(year), 0, 1);
    for (let ms = first; new Date(ms).getUTCFullYear() === Number(year); ms += 86_400_000) {
      const day = new Date(ms).toISOString().slice(0, 10);
      const isStudyDay = [1, 4].includes(new Date(ms).getUTCDay());
      const isHeld = plan?.sessions.some(({ date }) => date === day) ?? false;
      const isPaused = plan?.pauses.some(({ from, to }) => from <= day && day <= to) ?? false;
      const isNewYear = day < (plan?.from ?? '');
      if (isStudyDay && !isHeld && !isPaused && !isNewYear) free.push(day);
    }
    expect(free).toEqual([]);
    expect(plan?.from.slice(5, 8)).toBe('01-');
    expect(plan?.sessions.length).toBeGreaterThan(90);
  });

  it('holds every lesson within each year', () => {
    for (const { id, value } of content.plans) {
      const planned = new Set(value.sessions.map(({ lesson }) => lesson));
      expect(
        content.lessons.map((lesson) => lesson.id).filter((lesson) => !planned.has(lesson)),
        id,
      ).toEqual([]);
    }
  });
});
