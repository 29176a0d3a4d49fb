import type { ItemType } from '../../domain/item/item.ts';
import type { MarkingScheme } from '../../domain/scoring/marking-rule.ts';
import { fill } from '../../i18n/fill.ts';
import type { ExamMessages } from '../../i18n/zh-cn/exam.ts';

/** How items of a type are marked under a scheme, in a sentence or two. */
export function markingWords(type: ItemType, marking: MarkingScheme, words: ExamMessages['rules']): string {
  if (type === 'case') return words.case;
  const rule = marking[type];
  if (rule.id === 'fewer-half') return fill(words.fewer, { each: rule.each });
  if (rule.id === 'flat-partial') return fill(words.partial, { percent: Math.round(rule.share * 100) });
  if (rule.id === 'per-blank' || rule.id === 'points') return words[rule.id];
  if (type === 'multiple' || type === 'ordering') return words[type];
  return type === 'blank' ? words.blanks : words.choice;
}
