import type { Paper, PaperItem, PaperSection } from '../../domain/paper/paper.ts';

export interface NumberedItem {
  /** From 1, through the whole paper. */
  readonly number: number;
  readonly entry: PaperItem;
  readonly section: PaperSection;
}

/** The paper's items as they are counted on it, from the first section to the last. */
export function numberedItems(paper: Paper): readonly NumberedItem[] {
  return paper.sections
    .flatMap((section) => section.items.map((entry) => ({ entry, section })))
    .map((item, index) => ({ ...item, number: index + 1 }));
}
