import type { ContestDraft } from '../../domain/contest/contest-draft.ts';
import { changeDrawIn, closeDrawIn, sealDrawIn } from '../../domain/contest/draft-draw.ts';
import { contestDraw } from '../../domain/draw/contest-draw.ts';
import type { RosterPerson } from '../../domain/draw/draw-record.ts';
import { type DrawSitting, drawNow, hearNumber, sealSitting } from '../../domain/draw/sitting.ts';
import { replaceAbsent } from '../../domain/draw/sitting-change.ts';
import { stepForward } from '../../domain/draw/sitting-steps.ts';
import { changeContest } from '../../stores/contest.ts';
import { newId } from '../../stores/ids.ts';
import { newDrawSeed } from '../../stores/new-seed.ts';
import type { ContestMoves } from './contest-key.ts';

interface DrawFrom {
  readonly people: readonly RosterPerson[];
  readonly eligible: readonly string[];
  readonly count: number;
  readonly sample: boolean;
}

/** Seals a new seed and puts its commitment on the wall. */
export function sealContestDraw({ people, eligible, count, sample }: DrawFrom): void {
  const [id, seed] = [newId(), newDrawSeed()];
  changeContest((draft) => {
    const plan = contestDraw({ id, seed, plan: draft.plan, roster: people, eligible, count, sample });
    return sealDrawIn(draft, sealSitting(plan));
  });
}

/** Takes the number called out in the room. */
export function hearContestNumber(spoken: string): void {
  changeContest((draft) => changeDrawIn(draft, (sitting) => hearNumber(sitting, spoken)));
}

/** Adds a digit to the number called out, or takes the last one off. */
function typeContestNumber(digit: string | 'erase'): void {
  changeContest((draft) =>
    changeDrawIn(draft, (sitting) =>
      hearNumber(sitting, digit === 'erase' ? sitting.spoken.slice(0, -1) : sitting.spoken + digit),
    ),
  );
}

/** Draws. */
function drawInContest(): void {
  changeContest((draft, now) => changeDrawIn(draft, (sitting) => drawNow(sitting, now)));
}

/** Whoever was drawn for the question is away: the next of the same order comes in. */
export function replaceInContest(reason: string): void {
  changeContest((draft, now) =>
    changeDrawIn(draft, (sitting) =>
      replaceAbsent(sitting.phase === 'drawn' ? stepForward(sitting, 1) : sitting, reason, now),
    ),
  );
}

/** Takes the draw off the wall and keeps it; `then` goes on with what it has given. */
export function closeContestDraw(then: (draft: ContestDraft, now: number) => ContestDraft = (draft) => draft): void {
  changeContest((draft, now) => {
    const closed = closeDrawIn(draft);
    return closed === draft ? draft : then(closed, now);
  });
}

/** What the keys do while a draw is on the wall: digits are the number called out, next draws and then goes on. */
export function drawMoves(sitting: DrawSitting, onTaken: () => void): ContestMoves {
  if (sitting.phase !== 'sealed') return { next: onTaken };
  const digits = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'] as const;
  return {
    next: drawInContest,
    erase: () => typeContestNumber('erase'),
    ...Object.fromEntries(digits.map((digit) => [digit, () => typeContestNumber(digit)])),
  };
}
