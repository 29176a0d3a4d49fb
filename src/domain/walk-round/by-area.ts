import type { WalkEntry } from './walk.ts';

export interface WalkArea {
  readonly title: string;
  readonly entries: readonly WalkEntry[];
}

/** Entries under their headings, headings in the order in which they first come up. Nothing is left out. */
export function byArea(entries: readonly WalkEntry[]): readonly WalkArea[] {
  const titles = [...new Set(entries.map(({ line }) => line.area))];
  return titles.map((title) => ({ title, entries: entries.filter(({ line }) => line.area === title) }));
}

/** The same entries in the order they are walked: those of one heading together. */
export function inWalkingOrder(entries: readonly WalkEntry[]): readonly WalkEntry[] {
  return byArea(entries).flatMap((area) => area.entries);
}
