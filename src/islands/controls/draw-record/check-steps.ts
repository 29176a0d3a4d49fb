import { checkDraw, type DrawDifference } from '../../../domain/draw/check-draw.ts';
import type { DrawRecord } from '../../../domain/draw/draw-record.ts';
import { replayDraw } from '../../../domain/draw/draw-replay.ts';
import { fill } from '../../../i18n/fill.ts';
import type { DrawMessages } from '../../../i18n/zh-cn/draw.ts';
import { differenceWords } from './difference-words.ts';
import { itemLines, peopleLines, replacedLines, swapLines } from './replay-lines.ts';

export interface CheckStep {
  readonly id: 'roster' | 'commitment' | 'people' | 'replaced' | 'items' | 'swapped' | 'local';
  readonly title: string;
  /** From what it was computed. */
  readonly says: string;
  /** The hash that came out. */
  readonly hash: string;
  /** What came out line by line, as it ought to be. */
  readonly lines: readonly string[];
  /** `undefined`: nothing to compare with. */
  readonly fits: boolean | undefined;
  readonly faults: readonly string[];
}

const STEP_OF: Readonly<Record<DrawDifference['type'], CheckStep['id']>> = {
  roster: 'roster',
  'not-on-roster': 'roster',
  commitment: 'commitment',
  'unknown-algorithm': 'people',
  'unknown-rule': 'people',
  weights: 'people',
  weight: 'people',
  count: 'people',
  result: 'people',
  absent: 'replaced',
  replacement: 'replaced',
  tier: 'items',
  item: 'items',
  swapped: 'swapped',
  swap: 'swapped',
  'swap-person': 'swapped',
  'swap-again': 'swapped',
};

/** The re-check of a record told step by step, from the record alone. */
export function checkSteps(record: DrawRecord, messages: DrawMessages): readonly CheckStep[] {
  const check = checkDraw(record);
  const differences = check.type === 'holds' ? [] : check.differences;
  const replay = replayDraw(record);
  const step = (
    id: CheckStep['id'],
    facts: Pick<CheckStep, 'title' | 'says'> & Partial<Pick<CheckStep, 'hash' | 'lines'>>,
  ): CheckStep => {
    const own = differences.filter(({ type }) => STEP_OF[type] === id);
    const faults = own.map((difference) => differenceWords(difference, record, messages));
    return { id, hash: '', lines: [], ...facts, fits: faults.length === 0, faults };
  };
  const head = [
    step('roster', {
      title: messages.stepRoster,
      says: fill(messages.stepRosterSays, { n: record.roster.length }),
      hash: record.rosterHash,
    }),
    step('commitment', {
      title: messages.stepCommitment,
      says: fill(messages.stepCommitmentSays, { seed: record.seed }),
      hash: record.commitment,
    }),
  ];
  const people = { title: messages.stepPeople, says: peopleSays(record, messages) };
  if (replay.type !== 'drawn') return [...head, step('people', people)];
  const replaced = replacedLines(record, replay, messages);
  const swapped = swapLines(record, replay, messages);
  return [
    ...head,
    step('people', { ...people, lines: peopleLines(record, replay, messages) }),
    step('replaced', {
      title: messages.stepReplaced,
      says: replaced.length === 0 ? messages.stepReplacedNone : fill(messages.people, { n: replaced.length }),
      lines: replaced,
    }),
    step('items', {
      title: messages.stepItems,
      says: itemsSays(record, messages),
      lines: itemLines(record, replay, messages),
    }),
    ...(record.version === 1
      ? []
      : [
          step('swapped', {
            title: messages.stepSwapped,
            says:
              swapped.length === 0 ? messages.stepSwappedNone : fill(messages.stepSwappedSays, { n: swapped.length }),
            lines: swapped,
          }),
        ]),
  ];
}

/**
 * The record held beside the one of the same draw on this device, if there is one: a file whose every part was
 * changed together fits itself, and only a second copy can tell.
 */
export function localStep(record: DrawRecord, kept: DrawRecord | undefined, messages: DrawMessages): CheckStep {
  const bare = { id: 'local', title: messages.stepLocal, hash: '', lines: [] } as const;
  if (kept === undefined) return { ...bare, says: messages.stepLocalNone, fits: undefined, faults: [] };
  const fields = changedFields(record, kept, messages).join(messages.joined);
  const faults = fields === '' ? [] : [fill(messages.stepLocalDiffers, { fields })];
  return { ...bare, says: messages.stepLocalSays, fits: faults.length === 0, faults };
}

function peopleSays(record: DrawRecord, messages: DrawMessages): string {
  const spoken = record.spoken === '' ? '' : fill(messages.stepSpoken, { n: record.spoken });
  const facts = { present: record.eligible.length, count: record.count, spent: record.spentBefore.length, spoken };
  if (record.rule === 'uniform') return fill(messages.stepPeopleUniform, facts);
  if (record.rule === 'weighted') return fill(messages.stepPeopleWeighted, facts);
  return fill(messages.stepPeopleSays, facts);
}

function itemsSays(record: DrawRecord, messages: DrawMessages): string {
  const used = record.itemsUsedBefore.length;
  if (record.version === 1) return fill(messages.stepItemsFirst, { pool: record.itemPool.length, used });
  const tier = (wanted: number) => record.pool.filter((item) => item.tier === wanted).length;
  const tiers = { today: tier(1), weak: tier(2), rest: tier(3) };
  return fill(messages.stepItemsSays, { pool: record.pool.length, used, ...tiers });
}

function changedFields(record: DrawRecord, kept: DrawRecord, messages: DrawMessages): readonly string[] {
  const words = new Map<string, string>([
    ['roster', messages.fieldRoster],
    ['rosterHash', messages.fieldRoster],
    ['eligible', messages.fieldRoster],
    ['seed', messages.fieldSeed],
    ['commitment', messages.fieldSeed],
    ['rule', messages.fieldRule],
    ['spentBefore', messages.fieldRule],
    ['weights', messages.fieldRule],
    ['result', messages.fieldResult],
    ['replacements', messages.fieldReplacements],
    ['pool', messages.fieldItems],
    ['itemsUsedBefore', messages.fieldItems],
    ['items', messages.fieldItems],
    ['swaps', messages.fieldItems],
    ['verdicts', messages.fieldVerdicts],
  ]);
  const before = new Map(Object.entries(kept));
  const now = new Map(Object.entries(record));
  const changed = [...new Set([...before.keys(), ...now.keys()])].filter(
    (name) => JSON.stringify(now.get(name)) !== JSON.stringify(before.get(name)),
  );
  return [...new Set(changed.map((name) => words.get(name) ?? messages.fieldOther))];
}
