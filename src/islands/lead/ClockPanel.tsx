import { timeIn } from '../../domain/session/agenda.ts';
import { type Pace, paceOf } from '../../domain/session/pace.ts';
import type { SessionDraft } from '../../domain/session/session-draft.ts';
import { fill } from '../../i18n/fill.ts';
import type { LeadMessages } from '../../i18n/zh-cn/lead.ts';
import { $now } from '../../stores/clock.ts';
import { Icon } from '../controls/Icon.tsx';
import { checkIcon, crossIcon, warnIcon } from '../controls/icons.ts';
import { useAtom } from '../controls/use-atom.ts';
import { minutesOver, timeText } from './time-text.ts';

interface ClockPanelProps {
  readonly session: SessionDraft;
  readonly slides: number;
  /** Since when the slide on the wall is shown, ms since 1970; 0 where that is not known. */
  readonly slideSince: number;
  readonly messages: LeadMessages;
}

const LOOKS: Readonly<Record<Pace, { readonly tag: string; readonly icon: string }>> = {
  green: { tag: 'safe', icon: checkIcon },
  amber: { tag: 'warn', icon: warnIcon },
  red: { tag: 'stop', icon: crossIcon },
};

/** Time used in 领学 against the plan, this slide's time, and the pace by word, shape and colour. */
export function ClockPanel({ session, slides, slideSince, messages }: ClockPanelProps) {
  const now = useAtom($now);
  const { plannedMs, slide } = session;
  const elapsedMs = timeIn(session, 'teach', now);
  const isOver = elapsedMs > plannedMs;
  const pace = paceOf({ plannedMs, elapsedMs, done: slide.index + 1, total: slides });
  const word = { green: messages.paceGreen, amber: messages.paceAmber, red: messages.paceRed }[pace];
  const planned = Math.round(plannedMs / 60_000);
  const share = plannedMs > 0 ? Math.min(100, Math.round((elapsedMs / plannedMs) * 100)) : 0;
  const each = slides > 0 ? plannedMs / slides : 0;
  return (
    <section class="lead-clock" aria-label={fill(messages.elapsed, { time: timeText(elapsedMs) })}>
      <p class="lead-elapsed num" role="timer">
        {timeText(elapsedMs)}
      </p>
      <div>
        <p class="num">
          {isOver
            ? fill(messages.planOver, { n: planned, m: minutesOver(elapsedMs - plannedMs) })
            : fill(messages.planLeft, { n: planned, m: minutesOver(plannedMs - elapsedMs) })}
        </p>
        {slideSince > 0 && slides > 0 ? (
          <p class="num">{fill(messages.thisSlide, { time: timeText(now - slideSince), each: timeText(each) })}</p>
        ) : null}
      </div>
      <p class="lead-pace" data-pace={pace}>
        {elapsedMs > 0 ? (
          <span class={`tag ${LOOKS[pace].tag}`}>
            <Icon path={LOOKS[pace].icon} />
            {isOver ? messages.paceOver : word}
          </span>
        ) : null}
      </p>
      <div class="bar" role="img" aria-label={fill(messages.usedShare, { n: share })}>
        <i style={`width: ${share}%`} />
      </div>
    </section>
  );
}
