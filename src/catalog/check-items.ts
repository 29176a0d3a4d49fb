import type { JudgementItem, MultipleItem, SingleItem } from '../domain/item/item.ts';
import { itemsById } from './items.ts';
import type { LessonView } from './lessons.ts';

/** An item of the kinds that may stand inside a lesson's text. */
export type CheckItem = SingleItem | MultipleItem | JudgementItem;

/** The item that a `<Check>` names; the content check has made sure that it is one to press. */
export async function checkItem(id: string): Promise<CheckItem> {
  const item = (await itemsById()).get(id);
  if (item?.type === 'single' || item?.type === 'multiple' || item?.type === 'judgement') return item;
  throw new Error(`invariant check-item: ${id}`);
}

/** The items asked inside a lesson's text, in their order. */
export function checkItemsOf(lesson: LessonView): Promise<readonly CheckItem[]> {
  return Promise.all(lesson.checks.map(checkItem));
}
