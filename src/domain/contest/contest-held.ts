import { derivedId } from '../records/derived-id.ts';
import type { NewRecord } from '../records/new-record.ts';
import type { ContestLine, RecordId } from '../records/record.ts';
import type { ContestDraft, OnlineDraft, SpeechDraft } from './contest-draft.ts';
import { type ContestResult, contestResult } from './contest-record.ts';
import { drawsOfContest } from './draft-draw.ts';
import { scoresFor, speechRanking } from './speech-draft.ts';

/** Why a line of a speech contest stands there: the score of the judge with this number. */
export const JUDGE = 'judge ';
/** Why a line of an online quiz stands there: somebody won a prize. */
export const PRIZE = 'prize';

/** The id of the record of a contest: where it is in the log, the contest is recorded. */
export function contestRecordId({ id, startedAt }: Pick<ContestDraft, 'id' | 'startedAt'>): RecordId {
  return derivedId(JSON.stringify(['contest-held', id]), 0, startedAt);
}

/** What a contest becomes. The same contest always gives the same record, whenever it is made. */
export function recordOfContest(draft: ContestDraft, now: number): NewRecord {
  const at = Math.max(draft.endedAt ?? now, draft.startedAt);
  return { ...resultOf(draft, at), id: contestRecordId(draft), at };
}

function resultOf(draft: ContestDraft, at: number): ContestResult {
  const draws = drawsOfContest(draft);
  if (draft.kind === 'quiz') {
    return contestResult(
      draft.contest,
      at,
      draws.map(({ id }) => id),
    );
  }
  const head = {
    type: 'contest-held',
    contest: draft.id,
    kind: draft.kind,
    title: draft.title,
    startedAt: draft.startedAt,
    durationMs: at - draft.startedAt,
    items: [],
    draws: draws.map(({ id }) => id),
  } as const;
  return draft.kind === 'speech' ? { ...head, ...speechResult(draft, at) } : { ...head, ...onlineResult(draft, at) };
}

function speechResult(draft: SpeechDraft, at: number): Pick<ContestResult, 'standings' | 'lines'> {
  const speakers = new Map(draft.speakers.map((speaker) => [speaker.id, speaker]));
  const standings = speechRanking(draft).map(({ rank, speaker, hundredths }) => {
    const { name = '', unit = '' } = speakers.get(speaker) ?? {};
    return { rank, name, unit, points: hundredths / 100 };
  });
  const lines = draft.speakers.flatMap(({ id, name }) =>
    (scoresFor(draft, id) ?? []).map(
      (points, judge): ContestLine => ({ at, name, points, why: `${JUDGE}${judge + 1}`, isUndone: false }),
    ),
  );
  return { standings, lines };
}

function onlineResult(draft: OnlineDraft, at: number): Pick<ContestResult, 'standings' | 'lines'> {
  const names = new Map(draft.standings.map(({ person, name }) => [person, name]));
  const winners = drawsOfContest(draft).flatMap(({ result }) => result);
  return {
    standings: draft.standings.map(({ rank, name, unit, points }) => ({ rank, name, unit, points })),
    lines: winners.map((person) => ({ at, name: names.get(person) ?? '', points: 0, why: PRIZE, isUndone: false })),
  };
}
