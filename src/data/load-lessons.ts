import type { LessonId } from '../domain/item/item.ts';
import { amount, count, id, list, misfit, ownField, type Shape, text } from '../domain/records/field-checks.ts';
import { type Loaded, loadChecked } from './load.ts';
import { parseEach } from './parse-each.ts';

/** What lists of lessons show. */
export interface LessonSummary {
  readonly id: LessonId;
  readonly title: string;
  readonly summary: string;
  readonly handbook: string;
  readonly handbookTitle: string;
  /** The cover colour of the lesson's handbook. */
  readonly cloth: string;
  readonly order: number;
  /** Reading time. */
  readonly minutes: number;
  readonly audience: readonly string[];
  /** Titles of the sections, in order. */
  readonly sections: readonly string[];
  /** The sections' anchors on the lesson's page, in order. */
  readonly anchors: readonly string[];
  /** How many items examine the lesson. */
  readonly items: number;
}

const summary: Shape<LessonSummary> = {
  id,
  title: text(500),
  summary: text(5000),
  handbook: id,
  handbookTitle: text(500),
  cloth: text(100),
  order: amount,
  minutes: amount,
  audience: list(text(200), 100),
  sections: list(text(500), 1000),
  anchors: list(text(500), 1000),
  items: count,
};

/** Every lesson there is. */
export function loadLessons(): Promise<Loaded<readonly LessonSummary[]>> {
  return loadChecked('lessons', (value) =>
    parseEach(ownField(value, 'lessons'), (entry) => (isSummary(entry) ? entry : undefined)),
  );
}

function isSummary(value: unknown): value is LessonSummary {
  return misfit(value, summary) === undefined;
}
