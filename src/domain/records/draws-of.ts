import type { LessonId } from '../item/item.ts';
import type { DrawnRecord, OralAnswerRecord, ZhoukeRecord } from './record.ts';
import { withoutVoided } from './without-voided.ts';

export interface DrawSummary {
  readonly draw: string;
  readonly lesson: LessonId;
  /** When the first person was drawn, ms since 1970. */
  readonly at: number;
  /** By place, and a replacement after the one it replaces. */
  readonly drawn: readonly DrawnRecord[];
  /** By time, whatever the order of the log. */
  readonly answers: readonly OralAnswerRecord[];
}

/** The draws that the log knows of, newest first. Oral answers of a draw nobody was recorded for are left out. */
export function drawsOf(records: readonly ZhoukeRecord[]): readonly DrawSummary[] {
  const standing = withoutVoided(records);
  const people = standing.filter((record) => record.type === 'drawn');
  const answers = standing.filter((record) => record.type === 'oral-answer');
  return [...new Set(people.map((record) => record.draw))]
    .map((draw) => summarise(draw, people, answers))
    .filter((summary) => summary !== undefined)
    .sort((a, b) => b.at - a.at || (a.draw < b.draw ? 1 : -1));
}

function summarise(
  draw: string,
  people: readonly DrawnRecord[],
  answers: readonly OralAnswerRecord[],
): DrawSummary | undefined {
  const drawn = people
    .filter((record) => record.draw === draw)
    .sort((a, b) => a.place - b.place || a.at - b.at || (a.id < b.id ? -1 : 1));
  const [first] = drawn;
  if (first === undefined) return undefined;
  return {
    draw,
    lesson: first.lesson,
    at: Math.min(...drawn.map((record) => record.at)),
    drawn,
    answers: answers.filter((record) => record.draw === draw).sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1)),
  };
}
