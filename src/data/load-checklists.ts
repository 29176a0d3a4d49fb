import type { LessonId } from '../domain/item/item.ts';
import { id, misfit, ownField, type Shape, text } from '../domain/records/field-checks.ts';
import { type Loaded, loadChecked } from './load.ts';
import { parseEach } from './parse-each.ts';

/** A checklist as lists of what was practised name it. */
export interface ChecklistSummary {
  /** The lesson id that items made from it carry. */
  readonly id: LessonId;
  readonly title: string;
}

const shape: Shape<ChecklistSummary> = { id, title: text(500) };

/** Every checklist there is. */
export function loadChecklists(): Promise<Loaded<readonly ChecklistSummary[]>> {
  return loadChecked('checklists', (value) =>
    parseEach(ownField(value, 'checklists'), (entry) => (isChecklist(entry) ? entry : undefined)),
  );
}

function isChecklist(value: unknown): value is ChecklistSummary {
  return misfit(value, shape) === undefined;
}
