import { type Contest, type ContestVerdict, openContest, type TeamId } from './contest.ts';
import type { QuizDraft } from './contest-draft.ts';
import { waitingPerson } from './draft-draw.ts';
import { askNext, judgeAnswer, lastUndoable, nextRound, openBuzzers, press, undo } from './moves.ts';
import { standOf } from './stand-of.ts';

type QuizPlan = Parameters<typeof openContest>[0] & { readonly plan: string };

/** A quiz with its first round open and nothing asked. */
export function openQuiz({ plan, ...contest }: QuizPlan, now: number): QuizDraft {
  return {
    shape: 1,
    kind: 'quiz',
    id: contest.id,
    plan,
    title: contest.rules.title,
    startedAt: now,
    sitting: null,
    draws: [],
    isBlack: false,
    contest: openContest(contest, now),
    clockEndsAt: 0,
    showsScores: false,
  };
}

/** Asks the next question, in an audience round whoever was drawn for it. The clock stands, the wall shows it. */
export function askQuestion(draft: QuizDraft, now: number, value?: number): QuizDraft {
  const isAudience = standOf(draft.contest).round?.kind === 'audience';
  const person = isAudience ? waitingPerson(draft) : undefined;
  const choice = { ...(value === undefined ? {} : { value }), ...(person === undefined ? {} : { person }) };
  return moved(draft, askNext(draft.contest, now, choice), 0);
}

/** Opens the buzzers. */
export function openForAll(draft: QuizDraft, now: number): QuizDraft {
  return moved(draft, openBuzzers(draft.contest, now), 0);
}

/** A team has pressed; the first one after the opening starts the clock for its answer. */
export function pressBuzzer(draft: QuizDraft, team: TeamId, stamp: number, now: number): QuizDraft {
  const contest = press(draft.contest, team, stamp, now);
  const { question } = standOf(contest);
  const isFirst = draft.clockEndsAt === 0 && question?.isOpen === true && question.turn !== undefined;
  return moved(draft, contest, isFirst ? now + question.round.seconds * 1000 : draft.clockEndsAt);
}

/** Judges the answer; the clock stops. */
export function judgeQuestion(draft: QuizDraft, verdict: ContestVerdict, now: number): QuizDraft {
  return moved(draft, judgeAnswer(draft.contest, verdict, now), 0);
}

/** Starts the clock of the question on the wall, or stops it. */
export function toggleClock(draft: QuizDraft, now: number): QuizDraft {
  const { question } = standOf(draft.contest);
  if (question === undefined || question.verdict !== undefined) return draft;
  return { ...draft, clockEndsAt: draft.clockEndsAt === 0 ? now + question.round.seconds * 1000 : 0 };
}

/** Goes on to the next round; the wall shows the scores it begins with. */
export function goToNextRound(draft: QuizDraft, now: number): QuizDraft {
  const contest = nextRound(draft.contest, now);
  return contest === draft.contest ? draft : { ...draft, contest, clockEndsAt: 0, showsScores: true };
}

/** Takes back an event, the last one that can be where none is named. */
export function takeBack(draft: QuizDraft, now: number, target = lastUndoable(draft.contest)?.id): QuizDraft {
  return target === undefined ? draft : moved(draft, undo(draft.contest, target, now), 0);
}

/** Shows the scoreboard on the wall, or the question again. */
export function toggleScores(draft: QuizDraft): QuizDraft {
  return { ...draft, showsScores: !draft.showsScores };
}

function moved(draft: QuizDraft, contest: Contest, clockEndsAt: number): QuizDraft {
  return contest === draft.contest ? draft : { ...draft, contest, clockEndsAt, showsScores: false };
}
