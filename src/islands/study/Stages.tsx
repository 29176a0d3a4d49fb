import type { LessonMark } from '../../stores/lesson-marks.ts';
import { fill } from '../../i18n/fill.ts';
import type { StudyMessages } from '../../i18n/zh-cn/study.ts';
import type { QuizNews } from './quiz-news.ts';

interface Props {
  readonly sections: number;
  readonly mark: LessonMark | undefined;
  readonly news: QuizNews | undefined;
  readonly messages: StudyMessages;
}

/** The three stages of a lesson, each with a word on how far it is. */
export function Stages({ sections, mark, news, messages }: Props) {
  const isRead = mark?.read || (mark?.sections ?? 0) >= sections;
  const readWords = mark?.sections ? fill(messages.readPart, { n: mark.sections, m: sections }) : messages.readNone;
  const running = news?.type === 'running' ? news : undefined;
  const score = news?.type === 'finished' ? news.score : running ? undefined : mark?.score;
  const isQueued = news?.type === 'finished' && news.isQueued;
  const scoreWords = score === undefined ? messages.quizNone : fill(messages.quizDone, { n: score });
  const isKept = score !== undefined && !isQueued;
  const recordWords = isQueued ? messages.recordQueued : isKept ? messages.recordDone : messages.recordNone;
  const stages = [
    { name: messages.read, state: isRead ? 'done' : '', words: isRead ? messages.readDone : readWords },
    {
      name: messages.quiz,
      state: running ? 'now' : score === undefined ? '' : 'done',
      words: running ? fill(messages.quizAt, { n: running.n, m: running.m }) : scoreWords,
    },
    { name: messages.record, state: isKept ? 'done' : '', words: recordWords },
  ];
  return (
    <ol class="stages" aria-label={messages.stages}>
      {stages.map(({ name, state, words }, at) => (
        <li key={name} data-state={state} aria-current={state === 'now' ? 'step' : undefined}>
          <span class="stage-mark">{at + 1}</span>
          <b>{name}</b>
          <span class="caption">{words}</span>
        </li>
      ))}
    </ol>
  );
}
