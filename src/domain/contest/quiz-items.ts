import type { BankEntry } from '../paper/blueprint.ts';
import type { ContestItem } from './contest.ts';

/** Types that can be read out and answered by voice. */
const ALOUD: ReadonlySet<string> = new Set(['single', 'multiple', 'judgement', 'blank', 'short']);

/** The questions a quiz can ask: of its handbooks and lessons, or of every lesson where it names none. */
export function quizItems(
  entries: readonly BankEntry[],
  from: { readonly handbooks: readonly string[]; readonly lessons: readonly string[] },
): readonly ContestItem[] {
  const isAnywhere = from.handbooks.length === 0 && from.lessons.length === 0;
  return entries
    .filter(({ type }) => ALOUD.has(type))
    .filter(
      ({ lesson }) =>
        isAnywhere || from.lessons.includes(lesson) || from.handbooks.includes(lesson.slice(0, lesson.indexOf('/'))),
    )
    .map(({ id, lesson, difficulty }) => ({ item: id, lesson, difficulty }));
}

/** How many questions the rounds ask of so many teams, without 加赛. */
export function questionsPlanned(
  rounds: readonly { readonly kind: string; readonly questions: number }[],
  teams: number,
): number {
  const asked = ({ kind, questions }: { readonly kind: string; readonly questions: number }) => {
    if (kind === 'tie') return 0;
    return kind === 'must' || kind === 'risk' ? questions * teams : questions;
  };
  return rounds.reduce((total, round) => total + asked(round), 0);
}
