import type { CitationId, ItemId } from '../item/item.ts';

/** A piece of running text on a slide. */
export interface SlideSpan {
  readonly text: string;
  readonly isStrong?: true;
}

export type SlideBlock =
  | { readonly type: 'paragraph'; readonly spans: readonly SlideSpan[] }
  /** `first` is the number of the first entry where a long list goes on from the slide before. */
  | {
      readonly type: 'list';
      readonly isOrdered: boolean;
      readonly first: number;
      readonly entries: readonly (readonly SlideSpan[])[];
      /** Few and short: shown as cards in large type. */
      readonly isCards?: true;
    }
  | {
      readonly type: 'table';
      /** Width of each column in per cent, by how much its cells hold. */
      readonly columns: readonly number[];
      /** Long: whole on one slide only in smaller type. */
      readonly isDense?: true;
      readonly head: readonly (readonly SlideSpan[])[];
      readonly rows: readonly (readonly (readonly SlideSpan[])[])[];
    }
  /** A picture, alone on its slide; `alt` says in a sentence what is on it. */
  | { readonly type: 'figure'; readonly figure: string; readonly alt: string }
  | {
      readonly type: 'aside';
      readonly kind: 'key' | 'warn' | 'case';
      readonly title: string;
      readonly blocks: readonly SlideBlock[];
    };

/**
 * What the wall shows at once. A section of the lesson is one slide or, where it is long, several; a
 * question inside the text has a slide of its own.
 */
export interface Slide {
  /** Of the section, counted from 0. */
  readonly section: number;
  readonly title: string;
  /** Which slide of its section it is, from 1, and of how many. */
  readonly part: number;
  readonly parts: number;
  readonly blocks: readonly SlideBlock[];
  /** The item asked, on a question's slide; then there are no blocks. */
  readonly check?: ItemId;
  /** What its text stands on, each once. */
  readonly cites: readonly CitationId[];
  /** What the presenter says, paragraph by paragraph: the section's notes, on each of its slides. */
  readonly notes: readonly (readonly SlideSpan[])[];
}
