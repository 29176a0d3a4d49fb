import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import { remainingMs } from '../../domain/attempt/clock.ts';
import type { Paper } from '../../domain/paper/paper.ts';
import type { RunningAttempt } from '../../stores/attempt.ts';
import { $now } from '../../stores/clock.ts';
import type { ShownItems } from '../../stores/exam-items.ts';
import { Dialog } from '../controls/Dialog.tsx';
import { ExamTop } from './ExamTop.tsx';
import type { ExamUi } from './exam-ui.ts';
import { HandInDialog } from './HandInDialog.tsx';
import { MoveBar } from './MoveBar.tsx';
import { hasOpenEnds, openEnds } from './open-ends.ts';
import { SheetPanel } from './SheetPanel.tsx';
import { SittingItem } from './SittingItem.tsx';
import { SittingNotices } from './SittingNotices.tsx';
import { sheetSections } from './sheet-sections.ts';
import { useBareFrame } from './use-bare-frame.ts';
import { useExamClock } from './use-exam-clock.ts';
import { useExamKeys } from './use-exam-keys.ts';
import { useFocusOnItem } from './use-focus-on-item.ts';
import { useSavedAt } from './use-saved-at.ts';
import { useSitting } from './use-sitting.ts';

interface Props {
  readonly attempt: RunningAttempt;
  readonly paper: Paper;
  readonly items: ShownItems;
  readonly onHandIn: () => void;
  /** Called once when the deadline has come. */
  readonly onTimeOut: () => void;
  readonly onLeave: () => void;
  readonly ui: ExamUi;
}

/** The sitting itself: one item at a time, the clock, the answer sheet. */
export function Sitting({ attempt, paper, items, onHandIn, onTimeOut, onLeave, ui }: Props) {
  const { messages } = ui;
  const time = useStore($now);
  const { draft, isFlagged, response, ...act } = useSitting(attempt);
  const [dialog, setDialog] = useState<'none' | 'sheet' | 'hand-in'>('none');
  const { area, focus } = useFocusOnItem(draft.current);
  useExamClock(attempt, time, onTimeOut);
  useBareFrame();
  const moves = { onPrevious: () => act.move(-1), onNext: () => act.move(1), onFlag: act.flag };
  useExamKeys(moves);

  const go = (number: number) => {
    setDialog('none');
    act.goTo(number);
    // A dialog gives the focus back to what opened it; the item should have it.
    if (number - 1 === draft.current || dialog !== 'none') setTimeout(focus);
  };
  const ends = openEnds(draft, items);
  const sheet = { sections: sheetSections(paper, draft), onGo: go, savedAt: useSavedAt(attempt), ui };
  return (
    <div class="exam-sitting">
      <ExamTop
        paper={paper}
        remainingMs={remainingMs(draft, time) ?? 0}
        onLeave={onLeave}
        onHandIn={() => (hasOpenEnds(ends) ? setDialog('hand-in') : onHandIn())}
        ui={ui}
      />
      <div class="exam-main">
        <div ref={area}>
          <SittingNotices attempt={attempt} draft={draft} messages={messages} />
          <SittingItem position={draft.current} onAnswer={act.answer} {...{ paper, items, response, isFlagged, ui }} />
        </div>
      </div>
      <MoveBar draft={draft} isFlagged={isFlagged} {...moves} onSheet={() => setDialog('sheet')} messages={messages} />
      <aside class="exam-sheet" aria-label={messages.sheet}>
        <SheetPanel {...sheet}>
          <h2>{messages.sheet}</h2>
        </SheetPanel>
      </aside>
      {dialog === 'sheet' && (
        <Dialog title={messages.sheet} look="exam-sheet-dialog" onClose={() => setDialog('none')}>
          <SheetPanel {...sheet} />
          <footer>
            <button type="button" class="btn" onClick={() => setDialog('none')}>
              {messages.sheetClose}
            </button>
          </footer>
        </Dialog>
      )}
      {dialog === 'hand-in' && (
        <HandInDialog
          ends={ends}
          onStay={(number) => (number === undefined ? setDialog('none') : go(number))}
          onHandIn={onHandIn}
          messages={messages}
        />
      )}
    </div>
  );
}
