import type { NewRecord } from '../records/new-record.ts';
import { rosterHash } from './draw-hashes.ts';
import type { DrawRecord } from './draw-record.ts';
import { DRAW_ALGORITHM } from './draw-stream.ts';
import type { DrawSitting } from './sitting.ts';

/** The draw as it is stored and exported. */
export function drawRecordOf(sitting: DrawSitting): DrawRecord {
  const { id, lesson, roster, eligible, spentBefore, count, commitment, seed, spoken, result, replacements } = sitting;
  return {
    version: 1,
    id,
    algorithm: DRAW_ALGORITHM,
    rule: 'cycle',
    lesson,
    at: sitting.drawnAt,
    roster,
    rosterHash: rosterHash(roster),
    eligible,
    spentBefore,
    count,
    commitment,
    seed,
    spoken,
    result,
    replacements,
    itemPool: sitting.pool.map(({ item }) => item),
    itemsUsedBefore: sitting.itemsUsedBefore,
    items: sitting.items,
    verdicts: sitting.judgements.map(({ place, person, verdict }) => ({ place, person, verdict })),
  };
}

/**
 * The facts about each person: that they were drawn, for whom they came in, and how they answered.
 * A draw not yet made has none.
 */
export function recordsOf(sitting: DrawSitting): readonly NewRecord[] {
  const { id: draw, lesson, drawnAt, judgements } = sitting;
  const names = new Map(sitting.roster.map(({ id, name }) => [id, name]));
  const drawn = sitting.result.map(
    (person, i): NewRecord => ({
      type: 'drawn',
      draw,
      lesson,
      place: i + 1,
      name: names.get(person) ?? '',
      person,
      at: drawnAt,
    }),
  );
  const cameIn = sitting.replacements.flatMap(({ place, absent, reason, by }): NewRecord[] => {
    if (by === null) return [];
    const at = judgements.find((judged) => judged.place === place && judged.person === absent)?.at ?? drawnAt;
    const replaces = { person: absent, reason };
    return [{ type: 'drawn', draw, lesson, place, name: names.get(by) ?? '', replaces, person: by, at }];
  });
  const answers = judgements.flatMap(({ place, person, verdict, at }): NewRecord[] => {
    const asked = sitting.items[place - 1];
    return asked === undefined ? [] : [{ type: 'oral-answer', draw, lesson, ...asked, verdict, person, at }];
  });
  return [...drawn, ...cameIn, ...answers];
}
