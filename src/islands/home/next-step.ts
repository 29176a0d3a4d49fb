import type { RoundProgress } from '../../domain/plan/plan-progress.ts';
import { isRoundDone } from '../../domain/plan/plan-progress.ts';
import type { LessonStanding } from '../../stores/lesson-standing.ts';
import type { LessonSummary } from '../../stores/lessons.ts';

/** A quiz's item takes about this long, with reading why. */
const MS_PER_ITEM = 30_000;

/** Where one tap should lead in a lesson, and about how many minutes are left of it. */
export type NextStep =
  | { readonly type: 'start' | 'quiz' | 'quiz-on'; readonly minutes: number }
  /** `section` is the first that is not read, from 0. */
  | { readonly type: 'read'; readonly section: number; readonly minutes: number }
  | { readonly type: 'done'; readonly share?: number };

/** The step after what the person did in this round and left unfinished on this device. */
export function nextStep(
  lesson: LessonSummary,
  round: RoundProgress | undefined,
  { sections, isQuizOpen }: LessonStanding,
  quizItems: number,
): NextStep {
  const quizMinutes = Math.ceil((Math.min(quizItems, lesson.items) * MS_PER_ITEM) / 60_000);
  if (isQuizOpen) return { type: 'quiz-on', minutes: quizMinutes };
  if (round && isRoundDone(round, lesson.items > 0)) {
    return { type: 'done', ...(round.share === undefined ? {} : { share: round.share }) };
  }
  if (round?.read) return { type: 'quiz', minutes: quizMinutes };
  const total = lesson.sections.length;
  const unread = lesson.sections.flatMap((_, i) => (sections.includes(i) ? [] : i));
  const [section] = unread;
  if (section === undefined || unread.length === total) return { type: 'start', minutes: lesson.minutes };
  return { type: 'read', section, minutes: Math.max(1, Math.ceil((lesson.minutes * unread.length) / total)) };
}

/** The address of the step on the lesson's page: the section where one stopped, the quiz, or its beginning. */
export function stepPath(lesson: LessonSummary, step: NextStep): string {
  const page = `/lessons/${lesson.id}/`;
  if (step.type === 'quiz' || step.type === 'quiz-on') return `${page}#quiz`;
  const anchor = step.type === 'read' && step.section > 0 ? lesson.anchors[step.section] : undefined;
  return anchor === undefined ? page : `${page}#${encodeURIComponent(anchor)}`;
}
