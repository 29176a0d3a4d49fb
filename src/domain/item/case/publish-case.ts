import type { CaseItem } from '../item.ts';
import type { PublicCaseItem } from '../public-item.ts';
import { toPublicPlainItem } from '../to-public-plain-item.ts';

/** What may be seen of a case before it is answered: the scene and the public side of each part. */
export function publishCase(item: CaseItem): PublicCaseItem {
  const { type, id, revision, lesson, topic, difficulty, title, stimulus } = item;
  return { type, id, revision, lesson, topic, difficulty, title, stimulus, items: item.items.map(toPublicPlainItem) };
}
