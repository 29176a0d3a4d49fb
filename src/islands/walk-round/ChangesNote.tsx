import type { LineChange } from '../../domain/walk-round/fit-checklist.ts';
import { fill } from '../../i18n/fill.ts';
import type { WalkRoundMessages } from '../../i18n/zh-cn/walk-round.ts';

interface ChangesNoteProps {
  /** What happened to each line; lines nothing happened to have no word. */
  readonly changes: readonly (LineChange | undefined)[];
  readonly messages: WalkRoundMessages;
}

const KINDS = ['added', 'reworded', 'gone'] as const;

/** That the checklist is not the one the walk began with, and what became of the verdicts. */
export function ChangesNote({ changes, messages: { changes: words } }: ChangesNoteProps) {
  const counted = KINDS.map((kind) => ({ kind, n: changes.filter((change) => change === kind).length }));
  const said = counted.filter(({ n }) => n > 0);
  if (said.length === 0) return null;
  return (
    <div class="notice" role="status">
      <b>{words.title}</b>
      {said.map(({ kind, n }) => (
        <p key={kind}>{fill(words[kind], { n })}</p>
      ))}
    </div>
  );
}
