import type { Item } from '../../../domain/item/item.ts';

/**
 * The points an item counts in study, where no blueprint says so: one for one thing to get right, two where
 * several have to come together (options, an order), one for each blank and each point of a short answer;
 * a case counts what its parts count.
 */
export function itemWorth(item: Item): number {
  switch (item.type) {
    case 'single':
    case 'judgement':
      return 1;
    case 'multiple':
    case 'ordering':
      return 2;
    case 'blank':
      return item.key.length;
    case 'short':
      return item.points.length;
    case 'case':
      return item.items.reduce((sum, part) => sum + itemWorth(part), 0);
  }
}
