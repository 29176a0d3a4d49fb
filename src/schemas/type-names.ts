import type { ItemType } from '../domain/item/item.ts';

/** What authors call the types of items. */
export const TYPE_NAMES: Readonly<Record<ItemType, string>> = {
  single: '单选题',
  multiple: '多选题',
  judgement: '判断题',
  blank: '填空题',
  short: '简答题',
  ordering: '排序题',
  case: '案例题',
};
