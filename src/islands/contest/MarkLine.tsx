import { droppedAt } from '../../domain/contest/speech-draft.ts';

interface MarkLineProps {
  readonly scores: readonly number[];
}

/** A speaker's scores in the order of the judges, the dropped ones struck through. */
export function MarkLine({ scores }: MarkLineProps) {
  const dropped = droppedAt(scores);
  return (
    <span class="contest-mark-line num">
      {scores.map((points, i) => (dropped.has(i) ? <s key={i}>{points}</s> : <span key={i}>{points}</span>))}
    </span>
  );
}
