export type SearchType = 'lesson' | 'regulation' | 'article' | 'term' | 'checklist' | 'bulletin' | 'duty';

/** One thing that can be found: a section of a lesson, a regulation, a cited article, a term, a line of a checklist. */
export interface SearchDocument {
  /** For an article its citation, `regulation:article`. */
  readonly id: string;
  readonly type: SearchType;
  readonly title: string;
  /** What it belongs to: the lesson of a section, the edition of an article. */
  readonly under: string;
  readonly text: string;
  /** Its place on this site, without language and folder. */
  readonly path: string;
}

/** The file made at build time and fetched when somebody first reaches for the search box. */
export interface SearchData {
  readonly documents: readonly SearchDocument[];
  /** Fuse's index over them, so that the browser need not build it. */
  readonly index: unknown;
  /** Every name of every regulation, for references such as 安法28条. */
  readonly names: readonly { readonly regulation: string; readonly name: string }[];
}

/** The fields that are searched; a hit in a title is worth more than one in a text. */
export const SEARCH_KEYS = [
  { name: 'title', weight: 3 },
  { name: 'under', weight: 1 },
  { name: 'text', weight: 1 },
] as const;
