import type { CitationId } from '../item/item.ts';

/** One line of a checklist: what to look at, what is wrong, how bad it is, what to have done, under which articles. */
export interface ChecklistLine {
  readonly id: string;
  /** The heading it stands under. */
  readonly area: string;
  readonly look: string;
  readonly wrong: string;
  readonly severity: 'general' | 'major';
  readonly act: string;
  /** The article it stands on first. */
  readonly cites: readonly CitationId[];
}

/** The lines of one industry. */
export interface LineList {
  /** As in the file's name. */
  readonly id: string;
  /** The industry. */
  readonly title: string;
  readonly lines: readonly ChecklistLine[];
}

/** What is said of an article that a line cites. */
export interface LineArticle {
  /** Short title of its regulation. */
  readonly regulation: string;
  /** Regulation and article, as 安全生产法第二十八条. */
  readonly label: string;
  /** One line in our own words. */
  readonly gist: string;
}

/** Every article that lines cite. */
export type LineArticles = ReadonlyMap<CitationId, LineArticle>;

/** Whether an article says what a 重大事故隐患 is: one of a 判定标准 or of its supplement. */
export function isStandard(cite: CitationId): boolean {
  return /-major-hazard-(?:standard|supplement):/.test(cite);
}
