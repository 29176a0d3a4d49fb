import type { PlanSession } from '../../domain/plan/plan.ts';
import type { Day } from '../../domain/shared/day.ts';
import { dayText, weekdayText } from '../../i18n/day-text.ts';
import { fill } from '../../i18n/fill.ts';
import { assetHref, hrefOf } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { DeskMessages } from '../../i18n/zh-cn/session.ts';
import type { LessonSummary } from '../../stores/lessons.ts';

interface PlannedCardProps {
  readonly session: PlanSession;
  readonly lesson: LessonSummary;
  readonly today: Day;
  readonly isPrimary: boolean;
  readonly locale: Locale;
  readonly messages: DeskMessages;
}

/** One planned meeting: what, when, where, who leads it by post, and the way in. */
export function PlannedCard({ session, lesson, today, isPrimary, locale, messages }: PlannedCardProps) {
  const { date, time, kind } = session;
  const when = { day: dayText(date, locale), weekday: weekdayText(date, locale), time };
  return (
    <div class="card desk-planned">
      <div class="cover" style={{ backgroundImage: `url(${assetHref(`/covers/${lesson.cloth}.svg`)})` }} />
      <div class="desk-planned-text">
        <p class="caption" lang="zh-CN">
          {lesson.handbookTitle}
          <i class="sep" />
          {fill(messages.lessonNumber, { n: lesson.order })}
          <i class="sep" />
          {messages.kind[kind]}
        </p>
        <h3 lang="zh-CN">{lesson.title}</h3>
        <p class="small quiet facts-line">
          <span class="num">{fill(date === today ? messages.whenToday : messages.when, when)}</span>
          <i class="sep" />
          <span lang="zh-CN">{session.place}</span>
          <i class="sep" />
          <span lang="zh-CN">{fill(messages.leader, { post: session.leader })}</span>
        </p>
      </div>
      <a class={`btn ${isPrimary ? 'primary' : ''}`} href={hrefOf(locale, `/lead/${lesson.id}/`)}>
        {kind === 'lead' ? messages.start : messages.startDrill}
      </a>
    </div>
  );
}
