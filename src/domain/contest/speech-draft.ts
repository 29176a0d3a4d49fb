import type { SpeechDraft } from './contest-draft.ts';
import { rankSpeeches, type Speaker, type SpeechResult } from './speech.ts';

export type Mark =
  | { readonly type: 'empty' }
  | { readonly type: 'points'; readonly points: number }
  /** No number, or more than two decimals. */
  | { readonly type: 'no-number' }
  /** Below 0 or above the full mark. */
  | { readonly type: 'out-of-range' };

/** Reads what a judge's score was typed as; full-width digits and points count like narrow ones. */
export function readMark(typed: string, fullMark: number): Mark {
  const plain = typed.normalize('NFKC').replace(/[\s。]/g, (sign) => (sign === '。' ? '.' : ''));
  if (plain === '') return { type: 'empty' };
  if (/^-\d+(\.\d*)?$/.test(plain)) return { type: 'out-of-range' };
  if (!/^\d+(\.\d{0,2})?$/.test(plain)) return { type: 'no-number' };
  const points = Number(plain);
  return points > fullMark ? { type: 'out-of-range' } : { type: 'points', points };
}

type SpeechPlan = Pick<SpeechDraft, 'id' | 'plan' | 'title' | 'fullMark' | 'judges' | 'speakers'>;

/** A speech contest before the first speaker. */
export function openSpeech(plan: SpeechPlan, now: number): SpeechDraft {
  return {
    ...plan,
    shape: 1,
    kind: 'speech',
    startedAt: now,
    sitting: null,
    draws: [],
    isBlack: false,
    marks: {},
    current: '',
    isRevealed: false,
    showsRanking: false,
  };
}

/** Keeps what was typed for a judge, whatever it is. */
export function typeMark(draft: SpeechDraft, speaker: string, judge: number, typed: string): SpeechDraft {
  if (judge < 0 || judge >= draft.judges) return draft;
  const before = typedFor(draft, speaker);
  return { ...draft, marks: { ...draft.marks, [speaker]: before.map((one, i) => (i === judge ? typed : one)) } };
}

/** What was typed for a speaker, one text a judge, empty where nothing was. */
export function typedFor({ marks, judges }: Pick<SpeechDraft, 'marks' | 'judges'>, speaker: string): readonly string[] {
  const typed = Object.hasOwn(marks, speaker) ? (marks[speaker] ?? []) : [];
  return Array.from({ length: judges }, (_, i) => typed[i] ?? '');
}

/** A speaker's scores once every judge's is in; `undefined` until then. */
export function scoresFor(draft: SpeechDraft, speaker: string): readonly number[] | undefined {
  const marks = typedFor(draft, speaker).map((typed) => readMark(typed, draft.fullMark));
  const points = marks.flatMap((mark) => (mark.type === 'points' ? [mark.points] : []));
  return points.length === draft.judges ? points : undefined;
}

/** The ranking of everybody whose scores are all in. */
export function speechRanking(draft: SpeechDraft): readonly SpeechResult[] {
  return rankSpeeches(
    new Map(
      draft.speakers.flatMap(({ id }) => {
        const scores = scoresFor(draft, id);
        return scores === undefined ? [] : [[id, scores] as const];
      }),
    ),
  );
}

/** Which of the scores are dropped, by place: one highest and one lowest, the first of equal ones. */
export function droppedAt(scores: readonly number[]): ReadonlySet<number> {
  if (scores.length < 3) return new Set();
  const highest = scores.indexOf(Math.max(...scores));
  const lowest = scores.findIndex((points, i) => points === Math.min(...scores) && i !== highest);
  return new Set([highest, lowest]);
}

/** Puts a speaker on the wall; the scores are hidden until they are revealed. */
export function callSpeaker(draft: SpeechDraft, speaker: string): SpeechDraft {
  if (!draft.speakers.some(({ id }) => id === speaker)) return draft;
  return { ...draft, current: speaker, isRevealed: false, showsRanking: false };
}

/** Shows the scores of who speaks now, once all are in. */
export function revealScores(draft: SpeechDraft): SpeechDraft {
  return scoresFor(draft, draft.current) === undefined ? draft : { ...draft, isRevealed: true, showsRanking: false };
}

/** What the next key does: the first speaker, their scores, the next speaker, and at last the ranking. */
export function speechForward(draft: SpeechDraft): SpeechDraft {
  const { speakers, current, isRevealed, showsRanking } = draft;
  const at = speakers.findIndex(({ id }) => id === current);
  if (at >= 0 && !isRevealed) return revealScores(draft);
  const next = speakers[at + 1];
  if (next !== undefined) return callSpeaker(draft, next.id);
  return showsRanking ? draft : { ...draft, showsRanking: true };
}

/** Brings the speakers into the order a draw gave. Nothing once somebody has spoken. */
export function orderSpeakers(draft: SpeechDraft, order: readonly string[]): SpeechDraft {
  if (draft.current !== '') return draft;
  const place = new Map(order.map((id, i) => [id, i]));
  const after = order.length;
  const speakers = [...draft.speakers].sort((a, b) => (place.get(a.id) ?? after) - (place.get(b.id) ?? after));
  return { ...draft, speakers };
}

/** Adds somebody who was forgotten, last of all. */
export function addSpeaker(draft: SpeechDraft, speaker: Speaker): SpeechDraft {
  const isThere = draft.speakers.some(({ id }) => id === speaker.id);
  return isThere ? draft : { ...draft, speakers: [...draft.speakers, speaker] };
}
