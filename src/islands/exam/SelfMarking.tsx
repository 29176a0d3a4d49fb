import { useState } from 'preact/hooks';
import type { AttemptDraft } from '../../domain/attempt/attempt-draft.ts';
import { judgePoints } from '../../domain/attempt/judge-points.ts';
import { fill } from '../../i18n/fill.ts';
import type { RunningAttempt } from '../../stores/attempt.ts';
import type { PaperAnswers } from '../../stores/exam-items.ts';
import { Dialog } from '../controls/Dialog.tsx';
import type { ExamUi } from './exam-ui.ts';
import { SelfMarkedItem } from './SelfMarkedItem.tsx';
import { type ShortAnswer, shortAnswers } from './short-answers.ts';

interface Props {
  readonly attempt: RunningAttempt;
  readonly draft: AttemptDraft;
  readonly answers: PaperAnswers;
  readonly onFinish: () => void;
  readonly ui: ExamUi;
}

/** After the hand-in, before the result: the person compares each short answer with its points. */
export function SelfMarking({ attempt, draft, answers, onFinish, ui }: Props) {
  const { messages } = ui;
  const [asking, setAsking] = useState(false);
  const shorts = shortAnswers(draft);
  const open = shorts.filter(({ judged }) => !judged).length;
  const judge = ({ item, part }: ShortAnswer, met: readonly string[]) =>
    attempt.change((state) => judgePoints(state, part === undefined ? { item } : { item, part }, met));
  const goBack = () => {
    setAsking(false);
    document.querySelector<HTMLElement>('.exam-marking [data-open="true"] .stem')?.focus();
  };
  return (
    <section class="exam-marking" aria-labelledby="exam-marking">
      <header class="page-head">
        <h1 id="exam-marking" tabIndex={-1}>
          {messages.markTitle}
        </h1>
        <p>{messages.markLead}</p>
      </header>
      {shorts.map((short) => (
        <SelfMarkedItem
          key={`${short.item}/${short.part ?? ''}`}
          short={short}
          draft={draft}
          answers={answers}
          onJudge={(met) => judge(short, met)}
          ui={ui}
        />
      ))}
      <footer class="exam-marking-end">
        <p role="status">{open > 0 ? fill(messages.markLeft, { n: open }) : messages.markAllDone}</p>
        <button type="button" class="btn primary" onClick={() => (open > 0 ? setAsking(true) : onFinish())}>
          {messages.markFinish}
        </button>
      </footer>
      {asking && (
        <Dialog title={messages.markAskTitle} onClose={goBack}>
          <p>{fill(messages.markAsk, { n: open })}</p>
          <footer>
            <button type="button" class="btn" onClick={onFinish}>
              {messages.markGo}
            </button>
            <button type="button" class="btn primary" onClick={goBack}>
              {messages.markStay}
            </button>
          </footer>
        </Dialog>
      )}
    </section>
  );
}
