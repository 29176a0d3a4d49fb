import type { DrawRecord } from '../../../domain/draw/draw-record.ts';
import type { DrawReplay } from '../../../domain/draw/draw-replay.ts';
import { nameOf } from '../../../domain/draw/name-of.ts';
import { fill } from '../../../i18n/fill.ts';
import type { DrawMessages } from '../../../i18n/zh-cn/draw.ts';

/** Who is drawn, place by place. */
export function peopleLines(record: DrawRecord, { result }: DrawReplay, messages: DrawMessages): readonly string[] {
  return result.map((id, i) => {
    const { name = id, unit = '' } = record.roster.find((person) => person.id === id) ?? {};
    return fill(unit === '' ? messages.linePerson : messages.linePersonUnit, { place: i + 1, name, unit });
  });
}

/** Who was away and who comes in, in the order it happened. */
export function replacedLines(record: DrawRecord, replay: DrawReplay, messages: DrawMessages): readonly string[] {
  return replay.replacements.map(({ holder, next }, i) => {
    const { place = 0, reason = '' } = record.replacements[i] ?? {};
    const absent = nameOf(record, holder) || holder;
    const by = next === null ? messages.nobodyWord : nameOf(record, next) || next;
    return fill(messages.lineReplaced, { place, absent, reason, by });
  });
}

/** What is asked, place by place, with its tier and difficulty where the record tells them. */
export function itemLines(record: DrawRecord, { items }: DrawReplay, messages: DrawMessages): readonly string[] {
  const tiers = [messages.tierToday, messages.tierWeak, messages.tierRest];
  const used = new Set(record.itemsUsedBefore);
  const pool = record.version === 1 ? [] : record.pool;
  return items.map((item, i) => {
    const entry = pool.find((one) => one.item === item);
    const line = fill(messages.lineItem, { place: i + 1, item });
    if (entry === undefined) return line;
    const { tier, difficulty } = entry;
    const facts = fill(messages.lineItemFacts, { tier: tiers[tier - 1] ?? '', difficulty });
    return [line, facts, ...(used.has(item) ? [messages.lineItemUsed] : [])].join(messages.comma);
  });
}

/** Which item was swapped for which, in the order it happened. */
export function swapLines(record: DrawRecord, replay: DrawReplay, messages: DrawMessages): readonly string[] {
  const swaps = record.version === 1 ? [] : record.swaps;
  return replay.swaps.map(({ asked, next }, i) => {
    const { place = 0, person = '' } = swaps[i] ?? {};
    const to = next === '' ? messages.nothingWord : next;
    return fill(messages.lineSwapped, { place, name: nameOf(record, person) || person, from: asked, to });
  });
}
