import type { DrawDifference } from '../../../domain/draw/check-draw.ts';
import type { DrawRecord } from '../../../domain/draw/draw-record.ts';
import { fill } from '../../../i18n/fill.ts';
import type { DrawMessages } from '../../../i18n/zh-cn/draw.ts';

/** A difference as a sentence that names who or what, with the record's own names. */
export function differenceWords(difference: DrawDifference, record: DrawRecord, messages: DrawMessages): string {
  const name = (id: string) =>
    id === '' ? messages.nobodyWord : (record.roster.find((person) => person.id === id)?.name ?? id);
  const item = (id: string) => (id === '' ? messages.nothingWord : id);
  switch (difference.type) {
    case 'roster':
      return fill(messages.differRoster, shortened(difference));
    case 'commitment':
      return fill(messages.differCommitment, shortened(difference));
    case 'not-on-roster':
      return fill(messages.differStranger, { person: difference.person });
    case 'weights':
      return fill(messages.differWeights, { expected: difference.expected, found: difference.found });
    case 'weight':
      return fill(messages.differWeight, { person: name(difference.person), found: difference.found });
    case 'count':
      return fill(messages.differCount, { expected: difference.expected, found: difference.found });
    case 'unknown-algorithm':
      return fill(messages.differAlgorithm, { found: difference.found });
    case 'unknown-rule':
      return fill(messages.differRule, { found: difference.found });
    case 'tier':
      return fill(messages.differTier, { item: difference.item });
    case 'swap-person':
      return fill(messages.differSwapPerson, { place: difference.place, person: name(difference.person) });
    case 'swap-again':
      return fill(messages.differSwapAgain, { place: difference.place });
    case 'item':
    case 'swapped':
    case 'swap': {
      const words = { item: messages.differItem, swapped: messages.differSwapped, swap: messages.differSwap };
      const { type, place, expected, found } = difference;
      return fill(words[type], { place, expected: item(expected), found: item(found) });
    }
    default: {
      const words = {
        result: messages.differResult,
        absent: messages.differAbsent,
        replacement: messages.differReplacement,
      };
      const { type, place, expected, found } = difference;
      return fill(words[type], { place, expected: name(expected), found: name(found) });
    }
  }
}

/** The beginning of a hash is enough to see that two differ. */
function shortened({ expected, found }: { readonly expected: string; readonly found: string }) {
  return { expected: beginning(expected), found: beginning(found) };
}

function beginning(hash: string): string {
  return hash.length > 12 ? `${hash.slice(0, 12)}…` : hash;
}
