import { fill } from '../../i18n/fill.ts';
import type { StudyMessages } from '../../i18n/zh-cn/study.ts';
import type { LessonMark } from '../../stores/lesson-marks.ts';
import type { QuizNews } from './quiz-news.ts';

/** One of the three stages: its name, how far it is, and that in words. */
export interface Stage {
  readonly name: string;
  readonly state: '' | 'now' | 'done';
  readonly words: string;
}

interface Known {
  readonly sections: number;
  /** What is kept on this device; `undefined` while it is looked up. */
  readonly mark: LessonMark | undefined;
  /** What the quiz in this tab says, which goes before what is kept. */
  readonly news: QuizNews | undefined;
}

/** Reading, quiz and record of a lesson; what has no sections, as a checklist, is not read here. */
export function stagesOf({ sections, mark, news }: Known, messages: StudyMessages): readonly Stage[] {
  const quiz = quizStages(news, mark?.score, messages);
  if (sections === 0) return quiz;
  return [readStage(mark?.read === true, Math.min(mark?.sections ?? 0, sections), sections, messages), ...quiz];
}

function readStage(isKept: boolean, read: number, sections: number, messages: StudyMessages): Stage {
  if (isKept || (read === sections && read > 0))
    return { name: messages.read, state: 'done', words: messages.readDone };
  const words = read > 0 ? fill(messages.readPart, { n: read, m: sections }) : messages.readNone;
  return { name: messages.read, state: '', words };
}

function quizStages(news: QuizNews | undefined, kept: number | undefined, messages: StudyMessages): readonly Stage[] {
  const { quiz, record, recordNone } = messages;
  if (news?.type === 'running') {
    const words = fill(messages.quizAt, { n: news.n, m: news.m });
    return [
      { name: quiz, state: 'now', words },
      { name: record, state: '', words: recordNone },
    ];
  }
  const score = news?.score ?? kept;
  if (score === undefined) {
    return [
      { name: quiz, state: '', words: messages.quizNone },
      { name: record, state: '', words: recordNone },
    ];
  }
  return [
    { name: quiz, state: 'done', words: fill(messages.quizDone, { n: score }) },
    news?.isQueued
      ? { name: record, state: '', words: messages.recordQueued }
      : { name: record, state: 'done', words: messages.recordDone },
  ];
}
