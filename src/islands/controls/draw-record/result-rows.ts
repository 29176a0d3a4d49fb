import { askedOf } from '../../../domain/draw/draw-asked.ts';
import type { DrawRecord, RosterPerson } from '../../../domain/draw/draw-record.ts';
import { holderAt } from '../../../domain/draw/sitting.ts';
import type { Verdict } from '../../../domain/records/record.ts';

export interface ResultRow {
  readonly place: number;
  /** Who answered, `undefined` where nobody was left. */
  readonly person: RosterPerson | undefined;
  /** What was asked in the end. */
  readonly item: string;
  /** What was drawn, where it was swapped. */
  readonly swappedFrom: string | undefined;
  readonly verdict: Verdict | undefined;
  /** How many points of a short answer were met, where it was judged by them. */
  readonly points: number | undefined;
  /** Who was absent at this place and who came in, in order. */
  readonly away: readonly { readonly absent: string; readonly reason: string; readonly by: string | undefined }[];
}

/** A draw record place by place, with names. */
export function resultRows(record: DrawRecord): readonly ResultRow[] {
  const people = new Map(record.roster.map((person) => [person.id, person]));
  const nameOf = (id: string) => people.get(id)?.name ?? id;
  return record.result.map((_, i) => {
    const place = i + 1;
    const holder = holderAt(record, place);
    const away = record.replacements.filter((replacement) => replacement.place === place);
    const judged = record.verdicts.find((each) => each.place === place && each.person === holder);
    const swap = record.version === 1 ? undefined : record.swaps.find((each) => each.place === place);
    return {
      place,
      person: holder === null ? undefined : (people.get(holder) ?? { id: holder, name: holder, unit: '' }),
      item: askedOf(record, place)?.item ?? '',
      swappedFrom: swap?.from,
      verdict: judged?.verdict,
      points: judged?.points?.length,
      away: away.map(({ absent, reason, by }) => ({
        absent: nameOf(absent),
        reason,
        by: by === null ? undefined : nameOf(by),
      })),
    };
  });
}
