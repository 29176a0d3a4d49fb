import type { RoundProgress } from '../../domain/plan/plan-progress.ts';
import { fill } from '../../i18n/fill.ts';
import { assetHref, hrefOf } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { HomeMessages } from '../../i18n/zh-cn/home.ts';
import type { LessonSummary } from '../../stores/lessons.ts';
import { DueMeta } from './DueMeta.tsx';
import { nextStep, stepPath } from './next-step.ts';
import { Segments } from './Segments.tsx';
import { useLessonStanding } from './use-lesson-standing.ts';

interface Props {
  readonly lesson: LessonSummary;
  readonly round: RoundProgress;
  /** Changes when something was recorded. */
  readonly news: unknown;
  readonly quizItems: number;
  readonly locale: Locale;
  readonly messages: HomeMessages;
}

const NOTHING = { sections: [], isQuizOpen: false };

/** The week's lesson, how far it is, and one button that goes on exactly where the person stopped. */
export function DueCard({ lesson, round, news, quizItems, locale, messages }: Props) {
  const found = useLessonStanding(lesson.id, news);
  const standing = found ?? NOTHING;
  const step = nextStep(lesson, round, standing, quizItems);
  const press = {
    start: messages.start,
    read: messages.goOn,
    quiz: messages.toQuiz,
    'quiz-on': messages.quizOn,
    done: messages.lookAgain,
  }[step.type];
  const isDone = step.type === 'done';
  const sections = round.read || isDone ? lesson.sections.map((_, i) => i) : standing.sections;
  return (
    <section class="card resume" aria-labelledby="due" aria-busy={found === undefined} data-step={step.type}>
      <div class="cover" style={{ backgroundImage: `url(${assetHref(`/covers/${lesson.cloth}.svg`)})` }} />
      <div class="resume-text">
        <p class="caption" lang="zh-CN">
          {lesson.handbookTitle}
          <i class="sep" />
          {fill(messages.eyebrow, { n: lesson.order })}
        </p>
        <h2 id="due" lang="zh-CN">
          {lesson.title.split(/(?<=[：，、])/).map((phrase) => (
            <span class="ph" key={phrase}>
              {phrase}
            </span>
          ))}
        </h2>
        <Segments total={lesson.sections.length} read={sections} step={step} messages={messages} />
        <DueMeta lesson={lesson} step={step} messages={messages} />
      </div>
      <a class={`btn wide ${isDone ? '' : 'primary'}`} href={hrefOf(locale, stepPath(lesson, step))}>
        {press}
      </a>
    </section>
  );
}
