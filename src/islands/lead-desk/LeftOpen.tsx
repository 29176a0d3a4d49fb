import { openedAt, stepOf } from '../../domain/session/agenda.ts';
import type { SessionDraft } from '../../domain/session/session-draft.ts';
import { clockText, dayText } from '../../i18n/day-text.ts';
import { fill } from '../../i18n/fill.ts';
import { hrefOf } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { SessionMessages } from '../../i18n/zh-cn/session.ts';

interface LeftOpenProps {
  readonly left: SessionDraft | 'damaged' | undefined;
  readonly locale: Locale;
  readonly messages: SessionMessages;
}

/** A meeting that was left open, with the way back into it. */
export function LeftOpen({ left, locale, messages }: LeftOpenProps) {
  const { desk, steps } = messages;
  if (left === undefined) return null;
  if (left === 'damaged') {
    return (
      <div class="notice" role="status">
        <b>{desk.damagedTitle}</b>
        <p>{desk.damagedText}</p>
      </div>
    );
  }
  const facts = {
    title: left.title,
    day: dayText(left.day, locale),
    time: clockText(openedAt(left), locale),
    step: steps[stepOf(left)],
  };
  return (
    <section class="card due desk-left" aria-labelledby="desk-left">
      <h2 id="desk-left">{desk.openTitle}</h2>
      <p>{fill(desk.openText, facts)}</p>
      <a class="btn primary" href={hrefOf(locale, `/lead/${left.lesson}/`)}>
        {desk.openGo}
      </a>
    </section>
  );
}
