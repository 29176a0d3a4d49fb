import type { Difficulty } from '../item/item.ts';
import { seedOf } from '../shared/rng.ts';
import type { ChecklistLine, LineList } from './checklist-line.ts';
import { madeLesson } from './made-lesson.ts';

/** What is asked about a line: whether it is a 重大事故隐患, or under which article it falls. */
export type MadeKind = 'hazard' | 'article';

/** The id of an item made from a line: it stays as long as the line's id does. */
export function madeId({ id }: ChecklistLine, kind: MadeKind): string {
  return `${id}-${kind}`;
}

/** What both kinds of item made from a line have in common. */
export function madeFacts(list: LineList, line: ChecklistLine, kind: MadeKind, difficulty: Difficulty) {
  const { area: topic, cites } = line;
  return { id: madeId(line, kind), lesson: madeLesson(list.id), topic, difficulty, cites };
}

/** The scene that an item made from a line begins with. */
export function sceneOf({ title }: LineList, { look, wrong }: ChecklistLine): string {
  return `（${title}）查：${look}。发现：${wrong}。`;
}

/**
 * A revision for an item that nobody counts by hand: another number as soon as anything a person answers
 * to is another, the key with it, so that an answer to the old wording is never marked by the new key.
 * From 1 to 2³¹; the same parts give the same number.
 */
export function madeRevision(parts: readonly string[]): number {
  return Math.floor(seedOf(parts.join('\n')) / 2) + 1;
}
