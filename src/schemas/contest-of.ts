import type { ContestKind } from '../domain/contest/contest-kinds.ts';
import type { ContestFile } from './contest.ts';

/** A contest as written, as the rest of the program knows it. */
export function contestOf(id: string, file: ContestFile): ContestKind {
  const { title, summary } = file;
  const head = { id, title, summary };
  if (file.kind === 'speech') return { ...head, kind: file.kind, fullMark: file.fullMark, judges: file.judges };
  if (file.kind === 'online') {
    const { exam, from, to, papersPerDay, qualifyAt, prizes } = file;
    return { ...head, kind: file.kind, rules: { exam, from, to, papersPerDay, qualifyAt }, prizes };
  }
  const { startScore, prizes, rounds, from } = file;
  return {
    ...head,
    kind: file.kind,
    rules: { id, title, startScore, prizes, rounds },
    handbooks: from.handbooks ?? [],
    lessons: from.lessons ?? [],
  };
}
