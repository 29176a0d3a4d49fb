import type { NewRecord } from '../records/new-record.ts';
import { factsOfDraw } from './draw-facts.ts';
import { rosterHash } from './draw-hashes.ts';
import type { DrawRecord2 } from './draw-record.ts';
import type { DrawSitting } from './sitting.ts';

/** The draw as it is stored and exported. */
export function drawRecordOf(sitting: DrawSitting): DrawRecord2 {
  const { id, lesson, algorithm, rule, roster, eligible, spentBefore, weights, count, commitment, seed } = sitting;
  return {
    version: 2,
    id,
    algorithm,
    rule,
    lesson,
    at: sitting.drawnAt,
    roster,
    rosterHash: rosterHash(roster),
    eligible,
    spentBefore,
    weights,
    count,
    commitment,
    seed,
    spoken: sitting.spoken,
    result: sitting.result,
    replacements: sitting.replacements,
    pool: sitting.pool,
    itemsUsedBefore: sitting.itemsUsedBefore,
    items: sitting.items,
    swaps: sitting.swaps,
    verdicts: sitting.judgements,
  };
}

/**
 * The facts about each person: that they were drawn, for whom they came in, and how they answered.
 * A draw not yet made has none. Ids come from the draw, so that recording it twice is recording it once.
 */
export function recordsOf(sitting: DrawSitting): readonly NewRecord[] {
  return factsOfDraw(drawRecordOf(sitting));
}
