import type { Loaded } from '../data/load.ts';
import { loadBank } from '../data/load-bank.ts';
import { loadLessons } from '../data/load-lessons.ts';
import type { ItemId, LessonId } from '../domain/item/item.ts';
import type { Blueprint } from '../domain/paper/blueprint.ts';
import { openPaperCode } from '../domain/paper/open-paper-code.ts';
import type { PaperFinishedRecord } from '../domain/records/record.ts';
import { loadPaperAnswers, type PaperAnswers } from './exam-items.ts';

/** What a result shows beside the record itself. */
export interface ExamReview {
  readonly answers: PaperAnswers;
  /** The lesson that teaches an item; none for an item that is no longer in the bank. */
  readonly lessonOf: ReadonlyMap<ItemId, LessonId>;
  readonly lessonTitles: ReadonlyMap<LessonId, string>;
  /** In which order each item's options stood; an item is missing where the paper cannot be made again. */
  readonly optionSeeds: ReadonlyMap<ItemId, number>;
}

/**
 * Loads what is needed to show a result item by item. The paper is made again from its code, so that the
 * options stand as they stood; with another edition of the bank they stand as they were written.
 */
export async function loadExamReview(
  record: PaperFinishedRecord,
  blueprints: readonly Blueprint[],
): Promise<Loaded<ExamReview>> {
  const [bank, lessons] = await Promise.all([loadBank(), loadLessons()]);
  if (bank.type === 'failed') return bank;
  const ids = new Set(record.outcomes.map(({ item }) => item));
  const entries = bank.value.entries.filter(({ id }) => ids.has(id));
  const answers = await loadPaperAnswers(entries.map(({ lesson }) => lesson));
  if (answers.type === 'failed') return answers;
  const code = record.paper.kind === 'exam' ? record.paper.code : '';
  const opened = openPaperCode(code, blueprints, bank.value);
  const seeds = opened.type === 'paper' ? opened.paper.sections.flatMap((section) => section.items) : [];
  const titles = lessons.type === 'loaded' ? lessons.value : [];
  return {
    type: 'loaded',
    value: {
      answers: answers.value,
      lessonOf: new Map(entries.map(({ id, lesson }) => [id, lesson])),
      lessonTitles: new Map(titles.map(({ id, title }) => [id, title])),
      optionSeeds: new Map(seeds.map(({ item, optionSeed }) => [item, optionSeed])),
    },
  };
}
