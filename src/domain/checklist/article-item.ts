import type { SingleItem } from '../item/item.ts';
import { seedOf } from '../shared/rng.ts';
import { type ChecklistLine, isStandard, type LineList } from './checklist-line.ts';
import { madeFacts, madeId, madeRevision, sceneOf } from './made-facts.ts';
import { type LineSurvey, otherArticles } from './other-articles.ts';

const LETTERS = ['A', 'B', 'C', 'D'] as const;

/**
 * “Under which article?” about one line: the article it stands on, and three it does not. Of several
 * articles that a major line stands on the standard's is asked for, else the first. Nothing where fewer
 * than three others are plausible. The key's place is drawn from the line's id.
 */
export function articleItem(list: LineList, line: ChecklistLine, survey: LineSurvey): SingleItem | undefined {
  const isMajor = line.severity === 'major';
  const cite = line.cites.find((each) => isMajor && isStandard(each)) ?? line.cites[0] ?? '';
  const own = survey.articles.get(cite);
  const others = otherArticles(list, line, cite, survey)
    .slice(0, LETTERS.length - 1)
    .flatMap((other) => survey.articles.get(other) ?? []);
  const [tempting] = others;
  if (own === undefined || tempting === undefined || others.length < LETTERS.length - 1) return undefined;
  const place = seedOf(madeId(line, 'article')) % LETTERS.length;
  const shown = [...others.slice(0, place), own, ...others.slice(place)];
  const options = LETTERS.map((id, at) => ({ id, text: `${shown[at]?.label}：${shown[at]?.gist}` }));
  const key = LETTERS[place] ?? 'A';
  const stem = `${sceneOf(list, line)}${isMajor ? '判定为重大事故隐患' : '要求改正'}，最直接的依据是哪一条？`;
  return {
    ...madeFacts(list, line, 'article', 2),
    type: 'single',
    revision: madeRevision([stem, key, ...options.map(({ text }) => text)]),
    stem,
    options,
    key,
    rationale: `${own.label}管的正是这种情形：${own.gist}。${tempting.label}说的是另一件事：${tempting.gist}。处理：${line.act}。`,
  };
}
