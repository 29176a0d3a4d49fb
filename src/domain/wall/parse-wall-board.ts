import {
  amount,
  type Check,
  count,
  either,
  finite,
  flag,
  id,
  list,
  object,
  oneOf,
  optional,
  type Shape,
  text,
} from '../records/field-checks.ts';
import type {
  WallBoard,
  WallContestAsked,
  WallQuizBoard,
  WallRankBoard,
  WallRankRow,
  WallSpeechBoard,
  WallTeam,
} from './wall-contest.ts';

const word = text(1000);

const TEAM: Shape<WallTeam> = { name: word, key: word, score: finite, tie: finite, rank: count, hasTurn: flag };
const ASKED: Shape<WallContestAsked> = {
  item: id,
  lesson: id,
  optionSeed: finite,
  value: amount,
  team: optional(word),
  person: optional(object({ name: word, unit: word })),
  isPressed: flag,
  isOpen: flag,
  presses: list(object({ team: word, isFoul: flag, behindMs: finite }), 100),
  verdict: optional(oneOf('right', 'wrong', 'passed')),
  points: optional(finite),
  clockEndsAt: optional(amount),
};
const QUIZ: Shape<WallQuizBoard> = {
  type: oneOf('quiz'),
  round: word,
  kind: oneOf('must', 'buzzer', 'risk', 'audience', 'tie'),
  number: count,
  total: count,
  teams: list(object(TEAM), 100),
  asked: either(oneOf(null), object(ASKED)),
  isOver: flag,
};
const ROW: Shape<WallRankRow> = { rank: count, name: word, unit: word, points: word };
const SPEECH: Shape<WallSpeechBoard> = {
  type: oneOf('speech'),
  number: count,
  total: count,
  speaker: either(oneOf(null), object({ name: word, unit: word })),
  scores: either(oneOf(null), list(object({ points: word, isDropped: flag }), 100)),
  result: word,
  rank: count,
};
const RANKING: Shape<WallRankBoard> = { type: oneOf('ranking'), rows: list(object(ROW), 100), total: count };

const board: Check = either(object(QUIZ), object(SPEECH), object(RANKING));

/** Reads what the wall is to show of a contest; `undefined` where it is something else. Never throws. */
export function parseWallBoard(value: unknown): WallBoard | undefined {
  return isBoard(value) ? value : undefined;
}

function isBoard(value: unknown): value is WallBoard {
  return board(value);
}
