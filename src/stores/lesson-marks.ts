import type { LessonId } from '../domain/item/item.ts';
import { ask } from '../storage/open-database.ts';
import { theConnection } from './database.ts';
import { settleMe } from './me.ts';

/** How far the person is with one lesson, as a list shows it. */
export interface LessonMark {
  readonly read: boolean;
  /** Of the last quiz, in per cent. */
  readonly score?: number;
  /** Sections read in a reading that is not finished. */
  readonly sections: number;
}

/**
 * What a list of lessons shows of the person's progress, in few bytes: the list pages carry no store.
 * It reads two fields of each record and passes over what it cannot read; the full fold with every
 * check is `lessonProgress`. Nothing where storage is denied.
 */
export async function loadLessonMarks(): Promise<ReadonlyMap<LessonId, LessonMark>> {
  const { me } = await settleMe();
  const marks = new Map<LessonId, LessonMark>();
  const change = (lesson: unknown, part: Partial<LessonMark>) => {
    if (typeof lesson === 'string') marks.set(lesson, { read: false, sections: 0, ...marks.get(lesson), ...part });
  };
  const found = await theConnection().transact(['records', 'drafts'], 'readonly', async (store) => {
    const mine = IDBKeyRange.bound([me.id], [me.id, []]);
    const records: readonly unknown[] = await ask(store('records').index('by-person').getAll(mine));
    const prefix = `reading:${me.id}:`;
    const readings = IDBKeyRange.bound(prefix, `${prefix}\uffff`);
    const keys = await ask(store('drafts').getAllKeys(readings));
    const drafts: readonly unknown[] = await ask(store('drafts').getAll(readings));
    return { records, drafts, lessons: keys.map((key) => String(key).slice(prefix.length)) };
  });
  if (found.type !== 'done') return marks;
  const { records, drafts, lessons } = found.value;
  const voided = new Set(
    records.filter((record) => field(record, 'type') === 'void').map((record) => field(record, 'target')),
  );
  for (const record of records) {
    if (voided.has(field(record, 'id'))) continue;
    const type = field(record, 'type');
    if (type === 'lesson-read') change(field(record, 'lesson'), { read: true });
    const score = Math.round((100 * Number(field(record, 'earned'))) / Number(field(record, 'possible')));
    if (type === 'paper-finished' && score >= 0) change(field(field(record, 'paper'), 'lesson'), { score });
  }
  drafts.forEach((draft, i) => {
    const sections = field(field(draft, 'value'), 'sections');
    const finished = field(field(draft, 'value'), 'finished');
    if (Array.isArray(sections) && finished === false) change(lessons[i], { sections: sections.length });
  });
  return marks;
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
