import { askedOf, holdersAt } from '../draw/draw-asked.ts';
import type { DrawRecord } from '../draw/draw-record.ts';
import type { ItemId } from '../item/item.ts';
import type { PersonId, Verdict } from '../records/record.ts';
import type { Meeting } from './meetings-of.ts';

/** Somebody called in a meeting's draw: drawn, or in for one who was away. */
export interface CalledPerson {
  readonly draw: string;
  /** From 1. */
  readonly place: number;
  readonly person: PersonId;
  readonly name: string;
  readonly unit: string;
  /** Absent where it is not known: records name an item only with its answer. */
  readonly item?: ItemId;
  /** `null` where nobody judged. */
  readonly verdict: Verdict | null;
  /** Whom they came in for. */
  readonly replaces?: { readonly name: string; readonly reason: string };
}

/** Everybody called in draws, place by place, whoever came in after the one who was away. */
export function calledInDraws(draws: readonly DrawRecord[]): readonly CalledPerson[] {
  return draws.flatMap((record) => record.result.flatMap((_, i) => calledAt(record, i + 1)));
}

function calledAt(record: DrawRecord, place: number): readonly CalledPerson[] {
  const { id: draw, replacements, verdicts, roster } = record;
  const cameIn = replacements.filter((replacement) => replacement.place === place && replacement.by !== null);
  const onRoster = (id: PersonId) => roster.find((person) => person.id === id);
  return holdersAt(record, place).map((person, i) => {
    const away = i === 0 ? undefined : cameIn[i - 1];
    const item = askedOf(record, place, person)?.item;
    return {
      draw,
      place,
      person,
      name: onRoster(person)?.name ?? '',
      unit: onRoster(person)?.unit ?? '',
      verdict: verdicts.find((judged) => judged.place === place && judged.person === person)?.verdict ?? null,
      ...(item === undefined ? {} : { item }),
      ...(away ? { replaces: { name: onRoster(away.absent)?.name ?? '', reason: away.reason } } : {}),
    };
  });
}

/** The same from a recorded meeting; units come from its attendance. */
export function calledInMeeting({ people, draws }: Pick<Meeting, 'people' | 'draws'>): readonly CalledPerson[] {
  const known = new Map(people.map((record) => [record.person, record]));
  return draws.flatMap(({ draw, drawn, answers }) =>
    drawn.map(({ place, person, name, replaces }) => {
      const answer = answers.find((record) => record.person === person);
      const absent = drawn.find((record) => record.person === replaces?.person);
      return {
        draw,
        place,
        person,
        name,
        unit: known.get(person)?.unit ?? '',
        verdict: answer?.verdict ?? null,
        ...(answer ? { item: answer.item } : {}),
        ...(replaces ? { replaces: { name: absent?.name ?? '', reason: replaces.reason } } : {}),
      };
    }),
  );
}
