import type { AttemptDraft } from '../../domain/attempt/attempt-draft.ts';
import { remainingMs } from '../../domain/attempt/clock.ts';
import { unansweredItems } from '../../domain/attempt/unanswered.ts';
import { fill } from '../../i18n/fill.ts';
import { clockText } from './clock-text.ts';
import { dateText, timeText } from './date-text.ts';
import type { ExamUi } from './exam-ui.ts';

interface Props {
  readonly saved: AttemptDraft;
  readonly time: number;
  readonly onResume: () => void;
  readonly ui: ExamUi;
}

/** A sitting that is under way: how far it is, how long it has, and the way back to it. */
export function ResumeCard({ saved, time, onResume, ui: { messages, locale } }: Props) {
  const total = saved.items.length;
  const facts = {
    start: `${dateText(saved.startedAt, locale)} ${timeText(saved.startedAt, locale)}`,
    done: total - unansweredItems(saved).length,
    total,
    left: clockText(remainingMs(saved, time) ?? 0),
  };
  const isOpen = saved.status === 'open';
  return (
    <section class="card due exam-start" aria-labelledby="exam-resume">
      <h2 class="card-title" id="exam-resume">
        {isOpen ? messages.resumeTitle : messages.resumeToMark}
      </h2>
      {isOpen && <p class="quiet">{fill(messages.resumeFacts, facts)}</p>}
      {saved.subject.kind === 'exam' && (
        <p class="caption num">{fill(messages.resumeCode, { code: saved.subject.paper.code })}</p>
      )}
      <button type="button" class="btn primary wide" onClick={onResume}>
        {isOpen ? messages.resume : messages.resumeMark}
      </button>
    </section>
  );
}
