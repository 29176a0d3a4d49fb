import type { ArticleNote } from '../domain/citation/article-note.ts';
import type { CitationId } from '../domain/item/item.ts';
import type { Checklist } from '../schemas/checklist.ts';
import { articleNotes } from './article-notes.ts';
import { once } from './once.ts';
import { type WrittenChecklist, writtenChecklists } from './written-checklists.ts';

type WrittenLine = Checklist['lines'][number];

/** An article that a line stands on, with what to show of it. */
export interface LineCitation extends ArticleNote {
  readonly cite: CitationId;
}

/** One line of a checklist; its id is its anchor on the checklist's page. */
export interface ChecklistLineView extends Omit<WrittenLine, 'cites'> {
  readonly cites: readonly LineCitation[];
}

/** The lines that stand under one heading, in the order of the walk. */
export interface ChecklistArea {
  readonly title: string;
  readonly lines: readonly ChecklistLineView[];
}

export interface ChecklistView extends Omit<Checklist, 'lines'> {
  readonly id: string;
  readonly lines: readonly ChecklistLineView[];
  readonly areas: readonly ChecklistArea[];
  /** How many lines are 重大. */
  readonly major: number;
}

/** Every checklist in the order of its industries, its citations resolved. */
export const checklistViews = once(async (): Promise<readonly ChecklistView[]> => {
  const written = await writtenChecklists();
  const notes = await articleNotes(written.flatMap(({ lines }) => lines.flatMap(({ cites }) => cites)));
  return written.map((checklist) => viewOf(checklist, notes));
});

function viewOf(checklist: WrittenChecklist, notes: Record<CitationId, ArticleNote>): ChecklistView {
  const lines = checklist.lines.map((line) => ({
    ...line,
    cites: line.cites.flatMap((cite) => {
      const note = notes[cite];
      return note ? [{ ...note, cite }] : [];
    }),
  }));
  const areas = [...new Set(lines.map(({ area }) => area))].map((title) => ({
    title,
    lines: lines.filter(({ area }) => area === title),
  }));
  const major = lines.filter(({ severity }) => severity === 'major').length;
  return { ...checklist, lines, areas, major };
}
