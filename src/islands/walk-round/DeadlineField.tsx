import { useState } from 'preact/hooks';
import type { Day } from '../../domain/shared/day.ts';
import { dayDeadline, daysDeadline, MOST_DAYS } from '../../domain/walk-round/deadline.ts';
import type { Deadline } from '../../domain/walk-round/walk.ts';
import { setDeadline } from '../../domain/walk-round/walk-steps.ts';
import { fill } from '../../i18n/fill.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { WalkRoundMessages } from '../../i18n/zh-cn/walk-round.ts';
import { changeWalk } from '../../stores/walk-round.ts';
import { deadlineWords } from './deadline-words.ts';

interface DeadlineFieldProps {
  readonly line: string;
  readonly deadline: Deadline | undefined;
  /** The day of the walk. */
  readonly day: Day;
  readonly locale: Locale;
  readonly messages: WalkRoundMessages;
}

const PRESETS = ['3', '7', '15', '30'];

/** By when a wrong line is to be put right: at once, in days, or by a date. */
export function DeadlineField({ line, deadline, day, locale, messages }: DeadlineFieldProps) {
  const { deadline: words } = messages;
  const [way, setWay] = useState(() => wayOf(deadline));
  const [typed, setTyped] = useState(() => typedOf(deadline));
  const decide = (next: Deadline | undefined) => changeWalk((walk, now) => setDeadline(walk, line, next, now));
  const choose = (chosen: string) => {
    setWay(chosen);
    setTyped('');
    decide(chosen === 'at-once' ? { type: 'at-once' } : daysDeadline(chosen));
  };
  const type = (text: string) => {
    setTyped(text);
    decide(way === 'days' ? daysDeadline(text) : dayDeadline(text, day));
  };
  const isTyped = way === 'days' || way === 'day';
  const isFault = isTyped && typed !== '' && deadline === undefined;
  const id = `deadline-${line}`;
  return (
    <div class="field walk-deadline">
      <label for={id}>{words.label}</label>
      <select class="select" id={id} value={way} onChange={(event) => choose(event.currentTarget.value)}>
        <option value="none">{words.none}</option>
        <option value="at-once">{words.atOnce}</option>
        {PRESETS.map((n) => (
          <option key={n} value={n}>
            {fill(words.days, { n })}
          </option>
        ))}
        <option value="days">{words.otherDays}</option>
        <option value="day">{words.day}</option>
      </select>
      {isTyped && (
        <input
          class="input"
          {...(way === 'day' ? { type: 'date', min: day } : { type: 'text', inputMode: 'numeric' })}
          aria-label={way === 'day' ? words.dayField : words.daysField}
          aria-invalid={isFault}
          aria-describedby={`${id}-says`}
          value={typed}
          onInput={(event) => type(event.currentTarget.value)}
        />
      )}
      <p class={isFault ? 'error' : 'caption'} id={`${id}-says`} role="status">
        {isFault && (way === 'day' ? words.dayFault : fill(words.daysFault, { most: MOST_DAYS }))}
        {deadline && deadline.type !== 'at-once' && deadlineWords(deadline, day, locale, messages)}
      </p>
    </div>
  );
}

function wayOf(deadline: Deadline | undefined): string {
  if (deadline?.type !== 'days') return deadline?.type ?? 'none';
  return PRESETS.find((preset) => preset === String(deadline.days)) ?? 'days';
}

function typedOf(deadline: Deadline | undefined): string {
  if (deadline?.type === 'day') return deadline.day;
  return deadline?.type === 'days' ? String(deadline.days) : '';
}
