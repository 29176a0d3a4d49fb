import { commitmentOf, rosterHash } from './draw-hashes.ts';
import { drawItems } from './draw-items.ts';
import { drawPeople } from './draw-people.ts';
import type { DrawRecord } from './draw-record.ts';
import { DRAW_ALGORITHM } from './draw-stream.ts';

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
  /** More or fewer were drawn than was said, or than could be. */
  | { readonly type: 'count'; readonly expected: number; readonly found: number }
  | { readonly type: 'result'; readonly place: number; readonly expected: string; readonly found: string }
  /** Somebody was replaced who did not hold that place. */
  | { readonly type: 'absent'; readonly place: number; readonly expected: string; readonly found: string }
  | { readonly type: 'replacement'; readonly place: number; readonly expected: string; readonly found: string }
  | { readonly type: 'item'; readonly place: number; readonly expected: string; readonly found: string };

export type DrawCheck =
  | { readonly type: 'holds' }
  | { readonly type: 'differs'; readonly differences: readonly DrawDifference[] };

/**
 * Draws again from what the record holds and names every difference. What it cannot know: whether the
 * commitment was really shown before the draw, and whether those called absent were.
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
  const { algorithm, rule, count, result } = record;
  if (algorithm !== DRAW_ALGORITHM) return [{ type: 'unknown-algorithm', found: algorithm }];
  if (rule !== 'cycle') return [{ type: 'unknown-rule', found: rule }];
  if (count < 1) return [{ type: 'count', expected: 1, found: count }];
  const drawn = drawPeople({ ...record, rule, spent: record.spentBefore });
  if (drawn.type === 'too-few') return [{ type: 'count', expected: count, found: drawn.found }];
  return [
    ...when(result.length !== count, { type: 'count', expected: count, found: result.length }),
    ...placeDifferences('result', drawn.people, result),
    ...replacementDifferences(record, drawn.order),
    ...itemDifferences(record),
  ];
}

function replacementDifferences(record: DrawRecord, order: readonly string[]): readonly DrawDifference[] {
  const holders: (string | null)[] = [...record.result];
  const called = new Set(record.result);
  let passed = 0;
  return record.replacements.flatMap(({ place, absent, by }) => {
    const holder = holders[place - 1] ?? '';
    // Those called only grow in number, so the search goes on where it stopped.
    while (called.has(order[passed] ?? '')) passed += 1;
    const expected = order[passed] ?? null;
    holders[place - 1] = by;
    // Both count as called, so that one wrong replacement is not reported at every later one too.
    for (const id of [expected, by]) if (id !== null) called.add(id);
    return [
      ...when(absent !== holder, { type: 'absent', place, expected: holder, found: absent }),
      ...when(by !== expected, { type: 'replacement', place, expected: expected ?? '', found: by ?? '' }),
    ];
  });
}

function itemDifferences(record: DrawRecord): readonly DrawDifference[] {
  const { items } = drawItems({ ...record, items: record.itemPool, used: record.itemsUsedBefore });
  return placeDifferences(
    'item',
    items,
    record.items.map(({ item }) => item),
  );
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
