import type { DrawRecord, RosterPerson } from '../../domain/draw/draw-record.ts';
import { holderAt } from '../../domain/draw/sitting.ts';
import type { Verdict } from '../../domain/records/record.ts';

export interface ResultRow {
  readonly place: number;
  /** Who answered, `undefined` where nobody was left. */
  readonly person: RosterPerson | undefined;
  readonly item: string;
  readonly verdict: Verdict | undefined;
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
    return {
      place,
      person: holder === null ? undefined : (people.get(holder) ?? { id: holder, name: holder, unit: '' }),
      item: record.items[i]?.item ?? '',
      verdict: record.verdicts.find((judged) => judged.place === place && judged.person === holder)?.verdict,
      away: away.map(({ absent, reason, by }) => ({
        absent: nameOf(absent),
        reason,
        by: by === null ? undefined : nameOf(by),
      })),
    };
  });
}
