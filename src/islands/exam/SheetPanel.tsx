import type { ComponentChildren } from 'preact';
import { fill } from '../../i18n/fill.ts';
import { AnswerSheet } from './AnswerSheet.tsx';
import type { ExamUi } from './exam-ui.ts';
import { SavedNote } from './SavedNote.tsx';
import type { SheetSection } from './sheet-sections.ts';

interface Props {
  readonly sections: readonly SheetSection[];
  readonly onGo: (number: number) => void;
  readonly savedAt: number | undefined;
  /** Its heading, where what it stands in has none. */
  readonly children?: ComponentChildren;
  readonly ui: ExamUi;
}

/** The answer sheet with how many are done, and that all of it is kept. */
export function SheetPanel({ sections, onGo, savedAt, children, ui }: Props) {
  const { messages } = ui;
  const cells = sections.flatMap((section) => section.cells);
  const done = cells.filter((cell) => cell.done).length;
  return (
    <>
      <header>
        {children}
        <p class="small quiet">
          <span class="num">{fill(messages.done, { n: done })}</span>
          <i class="sep" />
          <span class="num">{fill(messages.left, { n: cells.length - done })}</span>
        </p>
      </header>
      <AnswerSheet sections={sections} onGo={onGo} messages={messages} />
      <SavedNote savedAt={savedAt} ui={ui} />
    </>
  );
}
