import type { LessonId } from '../item/item.ts';
import type { Paper, PaperItem } from '../paper/paper.ts';
import type { PersonId } from '../records/record.ts';
import type { MarkingScheme } from '../scoring/marking-rule.ts';
import type { AttemptDraft, AttemptSubject } from './attempt-draft.ts';

const MINUTE_MS = 60_000;

interface Sitter {
  readonly id: string;
  readonly person: PersonId;
  readonly now: number;
}

interface QuizStart extends Sitter {
  readonly lesson: LessonId;
  readonly seed: string;
  readonly marking: MarkingScheme;
  readonly items: readonly PaperItem[];
}

/** A new lesson quiz without a time limit, at its first item. */
export function startQuiz({ id, person, now, lesson, seed, marking, items }: QuizStart): AttemptDraft {
  return startAt({ id, person, now }, { kind: 'lesson-quiz', lesson, seed, marking }, items);
}

/** A new review without a time limit, at its first item. */
export function startReview({ id, person, now, seed, marking, items }: Omit<QuizStart, 'lesson'>): AttemptDraft {
  return startAt({ id, person, now }, { kind: 'review', seed, marking }, items);
}

/** A new exam, at the first item of its first section; the deadline is the paper's minutes from now. */
export function startExam({ id, person, now, paper }: Sitter & { readonly paper: Paper }): AttemptDraft {
  const items = paper.sections.flatMap((section) => section.items);
  return { ...startAt({ id, person, now }, { kind: 'exam', paper }, items), deadline: now + paper.minutes * MINUTE_MS };
}

function startAt({ id, person, now }: Sitter, subject: AttemptSubject, items: readonly PaperItem[]): AttemptDraft {
  return {
    shape: 1,
    id,
    person,
    subject,
    items,
    startedAt: now,
    responses: {},
    flagged: [],
    shown: [],
    current: 0,
    spentMs: {},
    lastSeenAt: now,
    clockSetBackMs: 0,
    status: 'open',
  };
}
