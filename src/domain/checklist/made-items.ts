import type { PlainItem } from '../item/item.ts';
import { articleItem } from './article-item.ts';
import type { LineList } from './checklist-line.ts';
import { hazardItem } from './hazard-item.ts';
import type { LineSurvey } from './other-articles.ts';

/**
 * The items that a checklist's lines make by themselves: whether a line is a 重大事故隐患, where a standard
 * was held against its list, and under which article it falls. The same lists make the same items.
 *
 * They are practised, and are not in the bank of exams and draws: blueprints, shares of types and the
 * promise that every item was read by a second person count items that somebody wrote.
 */
export function madeItems(list: LineList, survey: LineSurvey): readonly PlainItem[] {
  return list.lines.flatMap((line): PlainItem[] => {
    const hazard = hazardItem(list, line, survey.articles);
    const article = articleItem(list, line, survey);
    if (!hazard || !article) return [hazard, article].filter((item) => item !== undefined);
    // A run that held both questions of one line would answer the one by the other.
    return [hazard, { ...article, variantOf: hazard.id }];
  });
}
