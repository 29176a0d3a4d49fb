import { useEffect, useRef, useState } from 'preact/hooks';
import { MOST_NOTE } from '../../domain/walk-round/walk.ts';
import { noteLine } from '../../domain/walk-round/walk-steps.ts';
import { fill } from '../../i18n/fill.ts';
import type { WalkRoundMessages } from '../../i18n/zh-cn/walk-round.ts';
import { changeWalk } from '../../stores/walk-round.ts';

interface NoteFieldProps {
  readonly line: string;
  readonly number: number;
  readonly note: string;
  /** Open without being asked for. */
  readonly isOpen: boolean;
  readonly messages: WalkRoundMessages;
}

/** What was seen there. Once something is written it stays open. */
export function NoteField({ line, number, note, isOpen, messages }: NoteFieldProps) {
  const [isAsked, setIsAsked] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  // Whoever asked for it wants to write.
  useEffect(() => {
    if (isAsked) field.current?.focus();
  }, [isAsked]);
  const id = `note-${line}`;
  if (!isOpen && !isAsked && note === '') {
    return (
      <button
        type="button"
        class="btn plain small walk-add"
        aria-label={fill(messages.addNoteLabel, { n: number })}
        onClick={() => setIsAsked(true)}
      >
        {messages.addNote}
      </button>
    );
  }
  return (
    <p class="field">
      <label for={id}>{messages.note}</label>
      <textarea
        class="input walk-note"
        id={id}
        rows={2}
        maxLength={MOST_NOTE}
        placeholder={messages.noteHint}
        value={note}
        ref={field}
        onInput={({ currentTarget: { value } }) => changeWalk((walk, now) => noteLine(walk, line, value, now))}
      />
    </p>
  );
}
