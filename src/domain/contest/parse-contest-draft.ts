import { parseDrawRecord } from '../draw/parse-draw-record.ts';
import { parseSitting } from '../draw/parse-sitting.ts';
import {
  amount,
  type Check,
  count,
  either,
  flag,
  id,
  list,
  mapOf,
  misfit,
  object,
  oneOf,
  optional,
  type Shape,
  text,
} from '../records/field-checks.ts';
import type { ContestDraft, OnlineDraft, OnlineStanding, QuizDraft, SpeechDraft } from './contest-draft.ts';
import type { OnlineRules } from './online.ts';
import { parseContest } from './parse-contest.ts';
import type { Speaker } from './speech.ts';

const MOST = 20_000;

const isDraw: Check = (value) => parseDrawRecord(value).type === 'draw';
const isSitting: Check = (value) => parseSitting(value) !== undefined;
const HEAD = {
  shape: oneOf(1),
  id,
  plan: id,
  title: text(500),
  startedAt: count,
  sitting: either(oneOf(null), isSitting),
  draws: list(isDraw, 1000),
  isBlack: flag,
  endedAt: optional(count),
};
const SPEAKER: Shape<Speaker> = { id, name: text(200), unit: text(200) };
const RULES: Shape<OnlineRules> = { exam: id, from: text(10), to: text(10), papersPerDay: count, qualifyAt: amount };
const STANDING: Shape<OnlineStanding> = {
  rank: count,
  person: id,
  name: text(1000),
  unit: text(1000),
  points: amount,
  isQualified: flag,
};

const marks = mapOf(list(text(200), 100));

const QUIZ: Shape<QuizDraft> = {
  ...HEAD,
  kind: oneOf('quiz'),
  contest: (value) => parseContest(value) !== undefined,
  clockEndsAt: amount,
  showsScores: flag,
};
const SPEECH: Shape<SpeechDraft> = {
  ...HEAD,
  kind: oneOf('speech'),
  fullMark: amount,
  judges: count,
  speakers: list(object(SPEAKER), 1000),
  marks,
  current: either(id, oneOf('')),
  isRevealed: flag,
  showsRanking: flag,
};
const ONLINE: Shape<OnlineDraft> = {
  ...HEAD,
  kind: oneOf('online'),
  rules: object(RULES),
  prizes: count,
  standings: list(object(STANDING), MOST),
};

/** Reads a saved contest under way; `undefined` where it is something else. Never throws. */
export function parseContestDraft(value: unknown): ContestDraft | undefined {
  return isContestDraft(value) ? value : undefined;
}

function isContestDraft(value: unknown): value is ContestDraft {
  return [QUIZ, SPEECH, ONLINE].some((shape) => misfit(value, shape) === undefined);
}
