import type { LessonId } from '../domain/item/item.ts';
import { ownField } from '../domain/records/field-checks.ts';
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
  /** A quiz is under way. */
  readonly quiz?: true;
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
    const draftsOf = async (kind: string): Promise<readonly (readonly [string, unknown])[]> => {
      const prefix = `${kind}:${me.id}:`;
      const range = IDBKeyRange.bound(prefix, `${prefix}\uffff`);
      const keys = await ask(store('drafts').getAllKeys(range));
      const drafts: readonly unknown[] = await ask(store('drafts').getAll(range));
      return keys.map((key, i) => [String(key).slice(prefix.length), ownField(drafts[i], 'value')]);
    };
    return { records, readings: await draftsOf('reading'), quizzes: await draftsOf('quiz') };
  });
  if (found.type !== 'done') return marks;
  const { records, readings, quizzes } = found.value;
  const voided = new Set(
    records.filter((record) => ownField(record, 'type') === 'void').map((record) => ownField(record, 'target')),
  );
  for (const record of records) {
    if (voided.has(ownField(record, 'id'))) continue;
    const type = ownField(record, 'type');
    if (type === 'lesson-read') change(ownField(record, 'lesson'), { read: true });
    const score = Math.round((100 * Number(ownField(record, 'earned'))) / Number(ownField(record, 'possible')));
    if (type === 'paper-finished' && score >= 0) change(ownField(ownField(record, 'paper'), 'lesson'), { score });
  }
  for (const [lesson, draft] of readings) {
    const sections = ownField(draft, 'sections');
    if (Array.isArray(sections) && ownField(draft, 'finished') === false) change(lesson, { sections: sections.length });
  }
  for (const [lesson, draft] of quizzes) if (draft !== undefined) change(lesson, { quiz: true });
  return marks;
}
