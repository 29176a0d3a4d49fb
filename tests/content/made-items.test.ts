import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isStandard, type LineArticle, type LineList } from '../../src/domain/checklist/checklist-line.ts';
import { madeItems } from '../../src/domain/checklist/made-items.ts';
import { surveyLines } from '../../src/domain/checklist/other-articles.ts';
import { articleLabel } from '../../src/domain/citation/article-label.ts';
import { assembleItem } from '../../src/domain/item/assemble-item.ts';
import type { PlainItem } from '../../src/domain/item/item.ts';
import { keyOf } from '../../src/domain/item/key-of.ts';
import { orderedOptions } from '../../src/domain/item/option-order.ts';
import { parseItemKey } from '../../src/domain/item/parse-item-key.ts';
import { parsePublicItem } from '../../src/domain/item/parse-public-item.ts';
import type { Response } from '../../src/domain/item/response.ts';
import { scoreItem } from '../../src/domain/item/score-item.ts';
import { toPublicItem } from '../../src/domain/item/to-public-item.ts';
import { defaultMarking } from '../../src/domain/scoring/default-marking.ts';
import { readContent } from '../../src/schemas/content.ts';

const content = readContent(join(import.meta.dirname, '../..'));
const lists: readonly LineList[] = content.checklists.map(({ id, value }) => ({ id, ...value }));
const lines = lists.flatMap((list) => list.lines);
const regulations = new Map(content.regulations.map(({ id, value }) => [id, value]));
const articles = new Map(
  lines
    .flatMap(({ cites }) => cites)
    .map((cite): [string, LineArticle] => {
      const [id = '', article = ''] = cite.split(':');
      const { short: regulation = '', gists = {} } = regulations.get(id) ?? {};
      return [cite, { regulation, label: `${regulation}${articleLabel(article)}`, gist: gists[article] ?? '' }];
    }),
);
const survey = surveyLines(lists, articles);
const made = lists.flatMap((list) => madeItems(list, survey));
const singles = made.flatMap((item) => (item.type === 'single' ? [item] : []));
const judgements = made.flatMap((item) => (item.type === 'judgement' ? [item] : []));

const how = { possible: 1, marking: defaultMarking };

/** The right answer to a made item, and every wrong one. */
function answersOf(item: PlainItem): { readonly right: Response; readonly wrong: readonly Response[] } {
  if (item.type === 'judgement') {
    const say = (value: boolean): Response => ({ type: 'judgement', value });
    return { right: say(item.key), wrong: [say(!item.key)] };
  }
  if (item.type !== 'single') throw new Error(`made ${item.type}`);
  const choose = (option: string): Response => ({ type: 'single', option });
  const others = item.options.map(({ id }) => id).filter((id) => id !== item.key);
  return { right: choose(item.key), wrong: others.map(choose) };
}

describe('the items made from the real checklists', () => {
  it('ask for the article of every line, and for the hazard where a standard says yes or no for certain', () => {
    expect(lines.length).toBeGreaterThanOrEqual(572);
    expect(new Set(singles.map(({ id }) => id))).toEqual(new Set(lines.map(({ id }) => `${id}-article`)));
    const asked = new Set(judgements.map(({ id }) => id));
    const isAsked = ({ id }: { readonly id: string }) => asked.has(`${id}-hazard`);
    const major = lines.filter(({ severity }) => severity === 'major');
    expect(major.filter((line) => !isAsked(line))).toEqual([]);
    const general = lines.filter(({ severity }) => severity === 'general').filter(isAsked);
    expect(general.length).toBeGreaterThanOrEqual(20);
    const judgedElsewhere = /^(fire-protection-law|unit-fire|special-equipment|urban-gas|hazardous-chemicals)/;
    expect(general.filter(({ cites }) => cites.some((cite) => judgedElsewhere.test(cite)))).toEqual([]);
    expect(judgements).toHaveLength(major.length + general.length);
  });

  it('have ids of their own among themselves and in the bank', () => {
    const bank = content.items.flatMap(({ value }) =>
      value.items.flatMap((item) => [item.id, ...(item.type === 'case' ? item.items.map(({ id }) => id) : [])]),
    );
    const all = [...bank, ...made.map(({ id }) => id)];
    expect(new Set(all).size).toBe(all.length);
    for (const { id } of made) expect(id).toMatch(/^[a-z][a-z0-9]*(-[a-z0-9]+)+$/);
  });

  it('carry a lesson id that no lesson and no handbook has', () => {
    expect(new Set(made.map(({ lesson }) => lesson))).toEqual(new Set(lists.map(({ id }) => `checklists/${id}`)));
    expect(content.handbooks.map(({ id }) => id)).not.toContain('checklists');
  });

  it('are put together again from their published halves and give nothing away before', () => {
    for (const item of made) {
      const shown = parsePublicItem(JSON.parse(JSON.stringify(toPublicItem(item))));
      const key = parseItemKey(JSON.parse(JSON.stringify(keyOf(item))));
      expect(shown && key && assembleItem(shown, key), item.id).toEqual(item);
      expect(Object.keys(shown ?? {}).sort()).toEqual(
        ['blanks', 'difficulty', 'id', 'lesson', 'options', 'revision', 'stem', 'topic', 'type'].sort(),
      );
    }
  });

  it('give full points to the key alone, in any order of the options', () => {
    for (const item of made) {
      const { right, wrong } = answersOf(item);
      const turned = 'options' in item ? { ...item, options: orderedOptions(item.options, 7) } : item;
      for (const shown of [item, turned]) {
        expect(scoreItem(shown, right, how), item.id).toEqual({ type: 'points', earned: 1, possible: 1 });
        for (const response of wrong) expect(scoreItem(shown, response, how)).toMatchObject({ earned: 0 });
      }
    }
  });

  it('offer four different articles, of which the line stands on one', () => {
    const labels = [...articles].map(([cite, { label, gist }]): [string, string] => [`${label}：${gist}`, cite]);
    const citeOf = new Map(labels);
    const lineOf = new Map(lines.map((line) => [`${line.id}-article`, line]));
    for (const { id, options, key } of singles) {
      const line = lineOf.get(id);
      const offered = options.map(({ text }) => citeOf.get(text) ?? '');
      expect(new Set(offered).size, id).toBe(4);
      expect(
        offered.filter((cite) => line?.cites.includes(cite)),
        id,
      ).toHaveLength(1);
      const own = citeOf.get(options.find((option) => option.id === key)?.text ?? '') ?? '';
      expect(line?.cites, id).toContain(own);
      expect(isStandard(own), id).toBe(line?.severity === 'major');
    }
  });

  it('take the other three from the same regulation wherever there are three', () => {
    const near = singles.map(({ options, key }) => {
      const name = (text: string) => text.replace(/第[^第]*条(之.)?：.*$/, '');
      const own = name(options.find(({ id }) => id === key)?.text ?? '');
      return options.filter(({ text }) => name(text) === own).length - 1;
    });
    expect(near.reduce((sum, n) => sum + n, 0) / near.length).toBeGreaterThan(2.5);
  });

  it('do not give the key away by its letter, its length or its truth', () => {
    for (const letter of ['A', 'B', 'C', 'D']) {
      const share = singles.filter(({ key }) => key === letter).length / singles.length;
      expect(share, letter).toBeGreaterThan(0.18);
      expect(share, letter).toBeLessThan(0.32);
    }
    const longest = singles.filter(({ options, key }) => {
      const own = options.find(({ id }) => id === key)?.text.length ?? 0;
      return options.every(({ id, text }) => id === key || text.length < own);
    });
    expect(longest.length / singles.length).toBeLessThan(0.35);
    const right = judgements.filter(({ key }) => key).length / judgements.length;
    expect(right).toBeGreaterThan(0.4);
    expect(right).toBeLessThan(0.6);
  });

  it('say in whole sentences why, with every name and gist filled in', () => {
    for (const { id, stem, rationale } of [...singles, ...judgements]) {
      expect(stem + rationale, id).not.toMatch(/undefined|。。|：。|；。|，。/);
      expect(rationale, id).toMatch(/。$/);
      expect(stem, id).toMatch(/[。？]$/);
      expect(rationale.length, id).toBeGreaterThan(40);
    }
  });
});
