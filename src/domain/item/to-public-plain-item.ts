import { stemPieces } from './blank/blank-mark.ts';
import type { Option, PlainItem } from './item.ts';
import type { PublicPlainItem } from './public-item.ts';

/**
 * What may be seen of a plain item before it is answered. Every field is named here, so a field added to an
 * item stays private until somebody adds it. An ordering item's options keep the order they were written in.
 */
export function toPublicPlainItem(item: PlainItem): PublicPlainItem {
  const { type, id, revision, lesson, topic, difficulty, stem } = item;
  const options = 'options' in item ? item.options.map(publicOption) : [];
  const blanks = type === 'blank' ? stemPieces(stem).length - 1 : 0;
  return { type, id, revision, lesson, topic, difficulty, stem, options, blanks };
}

function publicOption({ id, text }: Option): Option {
  return { id, text };
}
