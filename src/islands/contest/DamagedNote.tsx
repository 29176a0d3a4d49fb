import type { ContestMessages } from '../../i18n/zh-cn/contest.ts';

interface DamagedNoteProps {
  readonly messages: ContestMessages;
}

/** A contest left open cannot be read: it is kept, and a new one can begin. */
export function DamagedNote({ messages }: DamagedNoteProps) {
  return (
    <div class="notice" role="status">
      <b>{messages.damagedTitle}</b>
      <p>{messages.damagedText}</p>
    </div>
  );
}
