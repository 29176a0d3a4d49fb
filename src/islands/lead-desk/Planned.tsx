import type { PlanSession } from '../../domain/plan/plan.ts';
import type { Day } from '../../domain/shared/day.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { DeskMessages } from '../../i18n/zh-cn/session.ts';
import type { LessonSummary } from '../../stores/lessons.ts';
import { PlannedCard } from './PlannedCard.tsx';

interface PlannedProps {
  readonly sessions: readonly PlanSession[];
  readonly lessons: readonly LessonSummary[];
  readonly today: Day;
  /** Whether nothing more urgent stands before it: one primary button a screen. */
  readonly isFirst: boolean;
  readonly locale: Locale;
  readonly messages: DeskMessages;
}

/** Today's meetings, or the next one where today has none. */
export function Planned({ sessions, lessons, today, isFirst, locale, messages }: PlannedProps) {
  const known = sessions.flatMap((session) => {
    const lesson = lessons.find(({ id }) => id === session.lesson);
    return lesson === undefined ? [] : [{ session, lesson }];
  });
  if (known.length === 0) return <p class="quiet">{messages.noPlan}</p>;
  return (
    <section class="stack" aria-labelledby="desk-planned">
      <h2 id="desk-planned">{sessions[0]?.date === today ? messages.today : messages.next}</h2>
      {known.map(({ session, lesson }, i) => (
        <PlannedCard
          key={`${session.date} ${session.time}`}
          session={session}
          lesson={lesson}
          today={today}
          isPrimary={isFirst && i === 0}
          locale={locale}
          messages={messages}
        />
      ))}
    </section>
  );
}
