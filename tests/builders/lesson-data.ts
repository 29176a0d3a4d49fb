import { vi } from 'vitest';
import type { Item } from '../../src/domain/item/item.ts';
import { keyOf } from '../../src/domain/item/key-of.ts';
import { toPublicItem } from '../../src/domain/item/to-public-item.ts';

/** The article the sample items cite, as a lesson's file carries it. */
export const ARTICLES = {
  'work-safety-law:28': {
    label: '安全生产法第二十八条',
    gist: '先培训合格，后上岗',
    edition: '2021年修正',
    effective: '2021-09-01',
    path: '/regulations/work-safety-law/#a28',
  },
};

/** Puts the data files of one lesson where the loader looks first. */
export function publishLesson(lesson: string, items: readonly Item[]): void {
  vi.stubGlobal('__zhoukeData', {
    [`items/${lesson}`]: { items: items.map(toPublicItem) },
    [`keys/${lesson}`]: { keys: items.map(keyOf), articles: ARTICLES },
    lessons: { lessons: [] },
    checklists: { checklists: [{ id: 'checklists/coal-mine', title: '煤矿检查清单' }] },
  });
}
