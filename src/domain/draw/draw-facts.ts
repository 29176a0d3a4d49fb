import { factId } from '../records/fact-id.ts';
import type { NewRecord } from '../records/new-record.ts';
import { askedOf } from './draw-asked.ts';
import type { DrawRecord } from './draw-record.ts';

/**
 * The facts a draw leaves about each person: that they were drawn, for whom they came in, and how they
 * answered what, the lesson of an answer being the item's. Ids come from the draw alone. A draw in which nobody was drawn has none.
 */
export function factsOfDraw(record: DrawRecord): readonly NewRecord[] {
  const { id: draw, lesson, at, verdicts } = record;
  const names = new Map(record.roster.map(({ id, name }) => [id, name]));
  const drawnFact = (person: string, place: number) => ({
    type: 'drawn' as const,
    id: factId('drawn', at, [draw, place, person], place),
    draw,
    lesson,
    place,
    name: names.get(person) ?? '',
    person,
  });
  const judgedAt = (place: number, person: string) =>
    verdicts.find((judged) => judged.place === place && judged.person === person)?.at ?? at;
  const drawn = record.result.map((person, i): NewRecord => ({ ...drawnFact(person, i + 1), at }));
  const cameIn = record.replacements.flatMap(({ place, absent, reason, by }): NewRecord[] => {
    if (by === null) return [];
    return [{ ...drawnFact(by, place), replaces: { person: absent, reason }, at: judgedAt(place, absent) }];
  });
  const answers = verdicts.flatMap(({ place, person, verdict, points }): NewRecord[] => {
    const asked = askedOf(record, place, person);
    if (asked === undefined) return [];
    const id = factId('oral-answer', at, [draw, place, person], place);
    const judged = { verdict, ...(points === undefined ? {} : { points }) };
    return [{ type: 'oral-answer', id, draw, ...asked, ...judged, person, at: judgedAt(place, person) }];
  });
  return [...drawn, ...cameIn, ...answers];
}
