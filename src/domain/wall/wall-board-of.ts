import { keyCap } from '../contest/buzzer-keys.ts';
import type { ContestDraft, OnlineDraft, QuizDraft, SpeechDraft } from '../contest/contest-draft.ts';
import { rankTeams } from '../contest/ranking.ts';
import { droppedAt, scoresFor, speechRanking } from '../contest/speech-draft.ts';
import { type ContestStand, type OpenQuestion, standOf } from '../contest/stand-of.ts';
import { turnOf } from '../contest/turn-of.ts';
import { seedOf } from '../shared/rng.ts';
import type { WallBoard, WallContestAsked, WallRankBoard } from './wall-contest.ts';
import { wallDrawOf } from './wall-draw-of.ts';
import type { WallLook } from './wall-record.ts';

/** Rows of a ranking the wall can hold. */
const MOST_ROWS = 12;

/** What the wall shows of a contest: its draw while there is one, else its board. */
export function contestLookOf(draft: ContestDraft): WallLook {
  if (draft.sitting !== null) return { type: 'draw', draw: wallDrawOf(draft.sitting) };
  const board = boardOf(draft);
  const asked = board.type === 'quiz' ? board.asked : null;
  return { type: 'contest', lesson: asked?.lesson ?? '', isTold: asked?.verdict !== undefined, board };
}

/** The board of a contest, whatever draw is on the wall. */
export function boardOf(draft: ContestDraft): WallBoard {
  if (draft.kind === 'quiz') return quizBoard(draft);
  return draft.kind === 'speech' ? speechBoard(draft) : onlineBoard(draft);
}

function quizBoard({ contest, clockEndsAt, showsScores }: QuizDraft): WallBoard {
  const stand = standOf(contest);
  const turn = turnOf(contest, stand);
  const { round, question } = stand;
  const names = new Map(contest.teams.map(({ id, name }) => [id, name]));
  const isOwn = round?.kind === 'must' || round?.kind === 'risk';
  const asked = stand.askedInRound;
  const isAsked = question !== undefined && !showsScores;
  const whose = isAsked ? question.turn : turn.type === 'ask' ? turn.team : undefined;
  return {
    type: 'quiz',
    round: round?.title ?? '',
    kind: round?.kind ?? 'must',
    number: isOwn ? Math.ceil(asked / contest.teams.length) : asked,
    total: round?.kind === 'tie' ? 0 : (round?.questions ?? 0),
    teams: contest.teams.map(({ id, name, buzzer }) => {
      const { rank = 1, score = 0, tie = 0 } = rankTeams(stand.scores).find(({ team }) => team === id) ?? {};
      return { name, key: keyCap(buzzer), score, tie, rank, hasTurn: id === whose };
    }),
    asked: !isAsked ? null : askedOn(question, stand, names, contest.id, clockEndsAt),
    isOver: turn.type === 'over',
  };
}

function askedOn(
  question: OpenQuestion,
  stand: ContestStand,
  names: ReadonlyMap<string, string>,
  contest: string,
  clockEndsAt: number,
): WallContestAsked {
  const { event, round, isOpen, presses, turn, verdict } = question;
  const team = turn === undefined ? undefined : names.get(turn);
  const first = presses.find(({ isFoul }) => !isFoul)?.stamp ?? 0;
  const line = stand.lines.find((one) => one.event === event.id && (one.why === 'right' || one.why === 'wrong'));
  return {
    item: event.item,
    lesson: event.lesson,
    optionSeed: seedOf(`${contest}|${event.item}`),
    value: event.value,
    isPressed: round.kind === 'buzzer' || round.kind === 'tie',
    isOpen,
    presses: presses.map(({ team: id, stamp, isFoul }) => ({
      team: names.get(id) ?? id,
      isFoul,
      behindMs: isFoul ? 0 : stamp - first,
    })),
    ...(team === undefined ? {} : { team }),
    ...(event.person === undefined ? {} : { person: { name: event.person.name, unit: event.person.unit } }),
    ...(verdict === undefined ? {} : { verdict }),
    ...(line === undefined ? {} : { points: line.points }),
    ...(clockEndsAt === 0 ? {} : { clockEndsAt }),
  };
}

/** A speech's mean as it is read out: 923 → 9.23. */
export function meanText(hundredths: number): string {
  return (hundredths / 100).toFixed(2);
}

function speechBoard(draft: SpeechDraft): WallBoard {
  const { speakers, current, isRevealed, showsRanking } = draft;
  const ranked = speechRanking(draft);
  const byId = new Map(speakers.map((speaker) => [speaker.id, speaker]));
  if (showsRanking) {
    return rankBoard(
      ranked.map(({ rank, speaker, hundredths }) => {
        const { name = '', unit = '' } = byId.get(speaker) ?? {};
        return { rank, name, unit, points: meanText(hundredths) };
      }),
    );
  }
  const speaker = byId.get(current);
  const scores = isRevealed ? scoresFor(draft, current) : undefined;
  const dropped = droppedAt(scores ?? []);
  const result = scores === undefined ? undefined : ranked.find((one) => one.speaker === current);
  return {
    type: 'speech',
    number: speakers.findIndex(({ id }) => id === current) + 1,
    total: speakers.length,
    speaker: speaker === undefined ? null : { name: speaker.name, unit: speaker.unit },
    scores: scores?.map((points, i) => ({ points: String(points), isDropped: dropped.has(i) })) ?? null,
    result: result === undefined ? '' : meanText(result.hundredths),
    rank: result?.rank ?? 0,
  };
}

function onlineBoard({ standings }: OnlineDraft): WallBoard {
  return rankBoard(standings.map(({ rank, name, unit, points }) => ({ rank, name, unit, points: String(points) })));
}

function rankBoard(rows: WallRankBoard['rows']): WallRankBoard {
  return { type: 'ranking', rows: rows.slice(0, MOST_ROWS), total: rows.length };
}
