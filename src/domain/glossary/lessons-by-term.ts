import type { FindTerms } from './find-terms.ts';

/** A lesson with the pieces of its running text, in reading order. */
export interface ReadLesson<L> {
  readonly lesson: L;
  readonly texts: readonly string[];
}

/** The lessons that use each term: those that use it most first, of two as much in the order given. */
export function lessonsByTerm<L>(
  lessons: readonly ReadLesson<L>[],
  find: FindTerms,
): ReadonlyMap<string, readonly L[]> {
  const found = new Map<string, { lesson: L; times: number }[]>();
  for (const { lesson, texts } of lessons) {
    const times = new Map<string, number>();
    for (const { id } of texts.flatMap(find)) times.set(id, (times.get(id) ?? 0) + 1);
    for (const [id, n] of times) found.set(id, [...(found.get(id) ?? []), { lesson, times: n }]);
  }
  return new Map(
    [...found].map(([id, uses]) => [id, uses.sort((a, b) => b.times - a.times).map(({ lesson }) => lesson)]),
  );
}
