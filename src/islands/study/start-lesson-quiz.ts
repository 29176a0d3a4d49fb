import type { AttemptDraft } from '../../domain/attempt/attempt-draft.ts';
import { pickQuizItems } from '../../domain/attempt/pick-quiz-items.ts';
import { startQuiz } from '../../domain/attempt/start-attempt.ts';
import type { LessonId } from '../../domain/item/item.ts';
import { answersByItem } from '../../domain/records/answers-by-item.ts';
import type { PersonId, ZhoukeRecord } from '../../domain/records/record.ts';
import type { MarkingScheme } from '../../domain/scoring/marking-rule.ts';
import { rngOf } from '../../domain/shared/rng.ts';
import { newId } from '../../stores/ids.ts';
import { newSeed } from '../../stores/new-seed.ts';
import { now } from '../../stores/now.ts';
import { paperItems } from '../item-views/runner/paper-items.ts';
import type { RunBank } from '../item-views/runner/run-bank.ts';

interface Start {
  readonly lesson: LessonId;
  readonly person: PersonId;
  readonly records: readonly ZhoukeRecord[];
  readonly bank: RunBank;
  readonly count: number;
  readonly marking: MarkingScheme;
}

/** A new quiz of a lesson: items never answered first, then those last answered wrong. */
export function startLessonQuiz({ lesson, person, records, bank, count, marking }: Start): AttemptDraft {
  const seed = newSeed();
  const all = [...bank.items.values()];
  const picked = pickQuizItems({
    items: all.map(({ whole }) => whole),
    history: answersByItem(records, person),
    count,
    rng: rngOf(seed),
  });
  const chosen = picked.flatMap(({ id }) => bank.items.get(id) ?? []);
  return startQuiz({ id: newId(), person, lesson, seed, marking, items: paperItems(chosen, seed), now: now() });
}
