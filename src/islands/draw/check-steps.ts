import { checkDraw, type DrawDifference } from '../../domain/draw/check-draw.ts';
import { drawPeople } from '../../domain/draw/draw-people.ts';
import type { DrawRecord } from '../../domain/draw/draw-record.ts';
import { fill } from '../../i18n/fill.ts';
import type { DrawMessages } from '../../i18n/zh-cn/draw.ts';
import { differenceWords } from './difference-words.ts';

export interface CheckStep {
  readonly id: 'roster' | 'commitment' | 'people' | 'replaced' | 'items' | 'local';
  readonly title: string;
  /** From what it was computed. */
  readonly says: string;
  /** What came out: a hash, the names. */
  readonly found: string;
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
  count: 'people',
  result: 'people',
  absent: 'replaced',
  replacement: 'replaced',
  item: 'items',
};

/**
 * The re-check told step by step. `kept` is the record of the same draw on this device, if there is one:
 * a file whose every part was changed together fits itself, and only a second copy can tell.
 */
export function checkSteps(
  record: DrawRecord,
  kept: DrawRecord | undefined,
  messages: DrawMessages,
): readonly CheckStep[] {
  const check = checkDraw(record);
  const differences = check.type === 'holds' ? [] : check.differences;
  const isDrawable = !differences.some(({ type }) => type === 'unknown-algorithm' || type === 'unknown-rule');
  const step = (id: CheckStep['id'], title: string, says: string, found: string): CheckStep => {
    const own = differences.filter(({ type }) => STEP_OF[type] === id);
    const faults = own.map((difference) => differenceWords(difference, record, messages));
    return { id, title, says, found, fits: faults.length === 0, faults };
  };
  const spoken = record.spoken === '' ? '' : fill(messages.stepSpoken, { n: record.spoken });
  const facts = { present: record.eligible.length, count: record.count, spent: record.spentBefore.length, spoken };
  const steps = [
    step('roster', messages.stepRoster, fill(messages.stepRosterSays, { n: record.roster.length }), record.rosterHash),
    step(
      'commitment',
      messages.stepCommitment,
      fill(messages.stepCommitmentSays, { seed: record.seed }),
      record.commitment,
    ),
    step(
      'people',
      messages.stepPeople,
      fill(messages.stepPeopleSays, facts),
      isDrawable ? drawnAgain(record, messages) : '',
    ),
  ];
  if (isDrawable) {
    const replaced =
      record.replacements.length === 0
        ? messages.stepReplacedNone
        : fill(messages.people, { n: record.replacements.length });
    const items = fill(messages.stepItemsSays, { pool: record.itemPool.length, used: record.itemsUsedBefore.length });
    steps.push(step('replaced', messages.stepReplaced, replaced, ''), step('items', messages.stepItems, items, ''));
  }
  return [...steps, localStep(record, kept, messages)];
}

function drawnAgain(record: DrawRecord, messages: DrawMessages): string {
  if (record.count < 1) return '';
  const drawn = drawPeople({ ...record, rule: 'cycle', spent: record.spentBefore });
  if (drawn.type === 'too-few') return '';
  const names = new Map(record.roster.map(({ id, name }) => [id, name]));
  return drawn.people.map((id) => names.get(id) ?? id).join(messages.joined);
}

function localStep(record: DrawRecord, kept: DrawRecord | undefined, messages: DrawMessages): CheckStep {
  const title = messages.stepLocal;
  if (kept === undefined)
    return { id: 'local', title, says: messages.stepLocalNone, found: '', fits: undefined, faults: [] };
  const fields = changedFields(record, kept, messages).join(messages.joined);
  const faults = fields === '' ? [] : [fill(messages.stepLocalDiffers, { fields })];
  return { id: 'local', title, says: messages.stepLocalSays, found: '', fits: faults.length === 0, faults };
}

function changedFields(record: DrawRecord, kept: DrawRecord, messages: DrawMessages): readonly string[] {
  const words = new Map<string, string>([
    ['roster', messages.fieldRoster],
    ['rosterHash', messages.fieldRoster],
    ['eligible', messages.fieldRoster],
    ['seed', messages.fieldSeed],
    ['commitment', messages.fieldSeed],
    ['result', messages.fieldResult],
    ['replacements', messages.fieldReplacements],
    ['items', messages.fieldItems],
    ['verdicts', messages.fieldVerdicts],
  ]);
  const before = new Map(Object.entries(kept));
  const changed = Object.entries(record).filter(
    ([name, value]) => JSON.stringify(value) !== JSON.stringify(before.get(name)),
  );
  return [...new Set(changed.map(([name]) => words.get(name) ?? messages.fieldOther))];
}
