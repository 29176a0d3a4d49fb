import { fill } from '../../i18n/fill.ts';
import type { ExamMessages } from '../../i18n/zh-cn/exam.ts';
import { clockText } from './clock-text.ts';

const MINUTE_MS = 60_000;

interface Props {
  readonly remainingMs: number;
  readonly messages: ExamMessages;
}

/** Time left. At ten minutes and at one it says so once, in words, and stays calm. */
export function ExamClock({ remainingMs, messages }: Props) {
  const time = clockText(remainingMs);
  const isLast = remainingMs <= MINUTE_MS;
  const isLow = remainingMs <= 10 * MINUTE_MS;
  return (
    <>
      <p class="exam-clock" role="timer" aria-label={fill(messages.remainingSay, { time })}>
        <small>{isLast ? messages.oneMinute : isLow ? messages.tenMinutes : messages.remaining}</small>
        <span class="num">{time}</span>
      </p>
      <p class="sr" role="status">
        {isLast ? messages.oneMinuteSay : isLow ? messages.tenMinutesSay : ''}
      </p>
    </>
  );
}
