import { isRoundDone, planProgress, type RoundProgress } from '../../domain/plan/plan-progress.ts';
import { weekView } from '../../domain/plan/week-view.ts';
import type { Person, ZhoukeRecord } from '../../domain/records/record.ts';
import { addDays, type Day, mondayOf } from '../../domain/shared/day.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { HomeMessages } from '../../i18n/zh-cn/home.ts';
import { ComingSessions } from './ComingSessions.tsx';
import { DueCard } from './DueCard.tsx';
import { dueRound } from './due-round.ts';
import { ExamCard } from './ExamCard.tsx';
import { HomeLines } from './HomeLines.tsx';
import { ReviewCard } from './ReviewCard.tsx';
import { SessionRows } from './SessionRows.tsx';
import type { HomeData } from './use-home-data.ts';
import { WeekHead } from './WeekHead.tsx';
import { WeekNote } from './WeekNote.tsx';

interface Props {
  readonly data: HomeData;
  readonly today: Day;
  readonly me: Person;
  readonly records: readonly ZhoukeRecord[];
  readonly locale: Locale;
  readonly messages: HomeMessages;
  readonly quizItems: number;
}

/** The page of one week, in whatever part of the plan, or outside it, that week lies. */
export function Week({ data, today, me, records, locale, messages, quizItems }: Props) {
  const view = weekView(data.plans, today);
  const rounds = planProgress(data.plans, records, me.id);
  const isExamined = (lesson: string) => (data.lessons.get(lesson)?.items ?? 0) > 0;
  const round = dueRound(view, rounds, isExamined);
  const lesson = round && data.lessons.get(round.lesson);
  const missed = rounds.filter((each) => isRecent(each, today) && !isRoundDone(each, isExamined(each.lesson)));
  const common = { today, locale, messages };
  return (
    <div class="home">
      <WeekHead view={view} rounds={rounds} isExamined={isExamined} {...common} />
      <div class="home-main">
        <WeekNote view={view} hasPlan={data.plans.length > 0} locale={locale} messages={messages} />
        {lesson && <DueCard lesson={lesson} round={round} news={records} quizItems={quizItems} {...common} />}
        <SessionRows view={view} rounds={rounds} data={data} isExamined={isExamined} {...common} />
      </div>
      <div class="home-side">
        <div class="pair">
          <ReviewCard records={records} person={me.id} today={today} locale={locale} messages={messages} />
          <ExamCard next={view.nextExam} exams={data.exams} {...common} />
        </div>
        <HomeLines me={me} records={records} missed={missed.length} locale={locale} messages={messages} />
        <ComingSessions data={data} {...common} />
      </div>
    </div>
  );
}

/** Its last meeting was before this week, and not more than four weeks before. */
function isRecent({ sessions }: RoundProgress, today: Day): boolean {
  const monday = mondayOf(today);
  const last = sessions.at(-1)?.date ?? '';
  return addDays(monday, -28) <= last && last < monday;
}
