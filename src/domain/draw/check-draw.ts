import { commitmentOf, rosterHash } from './draw-hashes.ts';
import type { DrawRecord } from './draw-record.ts';
import { type DrawReplay, replayDraw } from './draw-replay.ts';
import { isWeight } from './draw-weighted.ts';

/** Places count from 1. An empty text or `null` stands for nobody or nothing. */
export type DrawDifference =
  | { readonly type: 'unknown-algorithm'; readonly found: string }
  | { readonly type: 'unknown-rule'; readonly found: string }
  /** The roster's people are not those the hash was taken over. */
  | { readonly type: 'roster'; readonly expected: string; readonly found: string }
  /** The seed is not the one committed to before the draw. */
  | { readonly type: 'commitment'; readonly expected: string; readonly found: string }
  /** Somebody could be drawn who is not on the roster. */
  | { readonly type: 'not-on-roster'; readonly person: string }
  /** Not everybody who could be drawn has a weight, or somebody has one who could not. */
  | { readonly type: 'weights'; readonly expected: number; readonly found: number }
  | { readonly type: 'weight'; readonly person: string; readonly found: number }
  /** More or fewer were drawn than was said, or than could be. */
  | { readonly type: 'count'; readonly expected: number; readonly found: number }
  | { readonly type: 'result'; readonly place: number; readonly expected: string; readonly found: string }
  /** Somebody was replaced who did not hold that place. */
  | { readonly type: 'absent'; readonly place: number; readonly expected: string; readonly found: string }
  | { readonly type: 'replacement'; readonly place: number; readonly expected: string; readonly found: string }
  /** An item passes for one of the day's lesson and is not, or the other way round. */
  | { readonly type: 'tier'; readonly item: string }
  | { readonly type: 'item'; readonly place: number; readonly expected: string; readonly found: string }
  /** An item was swapped that was not asked at that place. */
  | { readonly type: 'swapped'; readonly place: number; readonly expected: string; readonly found: string }
  | { readonly type: 'swap'; readonly place: number; readonly expected: string; readonly found: string }
  /** An item was swapped for somebody who never stood there. */
  | { readonly type: 'swap-person'; readonly place: number; readonly person: string }
  | { readonly type: 'swap-again'; readonly place: number };

export type DrawCheck =
  | { readonly type: 'holds' }
  | { readonly type: 'differs'; readonly differences: readonly DrawDifference[] };

/**
 * Draws again from what the record holds and names every difference. What it cannot know: whether the
 * commitment was really shown before the draw, whether those called absent were, and whether spent people,
 * weights and used items are what the draws before came to.
 */
export function checkDraw(record: DrawRecord): DrawCheck {
  const differences = [...headDifferences(record), ...drawDifferences(record)];
  return differences.length === 0 ? { type: 'holds' } : { type: 'differs', differences };
}

function headDifferences(record: DrawRecord): readonly DrawDifference[] {
  const hash = rosterHash(record.roster);
  const commitment = commitmentOf(record.seed);
  const known = new Set(record.roster.map(({ id }) => id));
  const strangers = new Set(record.eligible.filter((id) => !known.has(id)));
  return [
    ...when(hash !== record.rosterHash, { type: 'roster', expected: record.rosterHash, found: hash }),
    ...when(commitment !== record.commitment, { type: 'commitment', expected: record.commitment, found: commitment }),
    ...[...strangers].map((person) => ({ type: 'not-on-roster', person }) as const),
  ];
}

function drawDifferences(record: DrawRecord): readonly DrawDifference[] {
  const { count, result } = record;
  const replay = replayDraw(record);
  if (replay.type === 'unknown') return [{ type: replay.what, found: replay.found }];
  if (replay.type === 'too-few') return [{ type: 'count', expected: replay.wanted, found: replay.found }];
  return [
    ...weightDifferences(record),
    ...when(result.length !== count, { type: 'count', expected: count, found: result.length }),
    ...placeDifferences('result', replay.result, result),
    ...replacementDifferences(record, replay),
    ...tierDifferences(record),
    ...placeDifferences(
      'item',
      replay.items,
      record.items.map(({ item }) => item),
    ),
    ...swapDifferences(record, replay),
  ];
}

function weightDifferences(record: DrawRecord): readonly DrawDifference[] {
  if (record.version === 1 || record.rule !== 'weighted') return [];
  const { eligible, weights } = record;
  const bad = weights.flatMap((found, i) =>
    isWeight(found) ? [] : [{ type: 'weight', person: eligible[i] ?? '', found } as const],
  );
  return [
    ...when(weights.length !== eligible.length, { type: 'weights', expected: eligible.length, found: weights.length }),
    ...bad,
  ];
}

function replacementDifferences(record: DrawRecord, replay: DrawReplay): readonly DrawDifference[] {
  return record.replacements.flatMap(({ place, absent, by }, i) => {
    const { holder = '', next = null } = replay.replacements[i] ?? {};
    return [
      ...when(absent !== holder, { type: 'absent', place, expected: holder, found: absent }),
      ...when(by !== next, { type: 'replacement', place, expected: next ?? '', found: by ?? '' }),
    ];
  });
}

function tierDifferences(record: DrawRecord): readonly DrawDifference[] {
  if (record.version === 1) return [];
  return record.pool
    .filter(({ tier, lesson }) => (tier === 1) !== (lesson === record.lesson))
    .map(({ item }) => ({ type: 'tier', item }));
}

function swapDifferences(record: DrawRecord, replay: DrawReplay): readonly DrawDifference[] {
  if (record.version === 1) return [];
  return record.swaps.flatMap(({ place, person, from, to }, i) => {
    const { asked = '', next = '', stood = [], isAgain = false } = replay.swaps[i] ?? {};
    return [
      ...when(isAgain, { type: 'swap-again', place }),
      ...when(!stood.includes(person), { type: 'swap-person', place, person }),
      ...when(from !== asked, { type: 'swapped', place, expected: asked, found: from }),
      ...when(to !== next, { type: 'swap', place, expected: next, found: to }),
    ];
  });
}

function placeDifferences(
  type: 'result' | 'item',
  expected: readonly string[],
  found: readonly string[],
): readonly DrawDifference[] {
  return Array.from({ length: Math.max(expected.length, found.length) }, (_, i) => ({
    type,
    place: i + 1,
    expected: expected[i] ?? '',
    found: found[i] ?? '',
  })).filter((pair) => pair.expected !== pair.found);
}

function when(differs: boolean, difference: DrawDifference): readonly DrawDifference[] {
  return differs ? [difference] : [];
}
