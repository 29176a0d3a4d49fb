import type { AttemptDraft } from '../../domain/attempt/attempt-draft.ts';
import { fill } from '../../i18n/fill.ts';
import { timeText } from './date-text.ts';
import type { ExamUi } from './exam-ui.ts';

/** A hand-in that comes later than this was not made on time: the page was asleep or closed. */
const AWAY_MS = 60_000;

/** What to say of a sitting that has just ended because its time was up; nothing for one handed in. */
export function timeUpWords(draft: AttemptDraft, now: number, { messages, locale }: ExamUi): string | undefined {
  if (draft.status !== 'time-out' || draft.deadline === undefined) return undefined;
  // The deadline stands on the sitting's own time, which a clock that was set back lags behind.
  const deadline = draft.deadline - draft.clockSetBackMs;
  if (now - deadline < AWAY_MS) return messages.timeUp;
  return fill(messages.timeUpAway, { time: timeText(deadline, locale) });
}
