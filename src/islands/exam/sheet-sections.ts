import type { AttemptDraft } from '../../domain/attempt/attempt-draft.ts';
import { isUnanswered } from '../../domain/item/is-unanswered.ts';
import type { Paper } from '../../domain/paper/paper.ts';
import { numberedItems } from './numbered-items.ts';

export interface SheetCell {
  readonly number: number;
  readonly done: boolean;
  readonly flagged: boolean;
  readonly current: boolean;
}

export interface SheetSection {
  readonly id: string;
  readonly title: string;
  readonly cells: readonly SheetCell[];
}

/** The answer sheet: for each section its items with what has become of them so far. */
export function sheetSections(paper: Paper, draft: AttemptDraft): readonly SheetSection[] {
  const items = numberedItems(paper);
  return paper.sections.map((section) => ({
    id: section.id,
    title: section.title,
    cells: items
      .filter((item) => item.section === section)
      .map(({ number, entry }) => ({
        number,
        done: !isUnanswered(draft.responses[entry.item]),
        flagged: draft.flagged.includes(entry.item),
        current: draft.current === number - 1,
      })),
  }));
}
