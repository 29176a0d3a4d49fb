import type { CaseItem, Item, PlainItem } from '../../src/domain/item/item.ts';
import { keyOf } from '../../src/domain/item/key-of.ts';
import { toPublicItem } from '../../src/domain/item/to-public-item.ts';
import type { LessonBank } from '../../src/islands/wall-views/lesson-bank.ts';

const facts = {
  revision: 1,
  lesson: 'supervision/training',
  topic: '培训',
  difficulty: 1,
  cites: ['work-safety-law:28'],
} as const;
const options = ['A', 'B', 'C'].map((id) => ({ id, text: `选项${id}` }));

const plain: readonly PlainItem[] = [
  { ...facts, id: 'd-single', type: 'single', stem: '单选题干', options, key: 'B', rationale: '选B。' },
  { ...facts, id: 'd-multiple', type: 'multiple', stem: '多选题干', options, key: ['A', 'C'], rationale: '选AC。' },
  { ...facts, id: 'd-judgement', type: 'judgement', stem: '判断题干', key: false, rationale: '说反了。' },
  {
    ...facts,
    id: 'd-blank',
    type: 'blank',
    stem: '至少____人，____日内报告。',
    key: [['两', '2'], ['7']],
    rationale: '两人七日。',
  },
  {
    ...facts,
    id: 'd-short',
    type: 'short',
    stem: '简答题干',
    points: [
      { id: 'a', text: '第一点要点' },
      { id: 'b', text: '第二点要点' },
    ],
    rationale: '两点。',
  },
  {
    ...facts,
    id: 'd-ordering',
    type: 'ordering',
    stem: '排序题干',
    options,
    key: ['C', 'A', 'B'],
    rationale: '先C后A。',
  },
];
const whole: CaseItem = {
  ...facts,
  id: 'd-case',
  type: 'case',
  title: '一个案例',
  stimulus: '案例材料',
  items: plain.slice(0, 3).map((part) => ({ ...part, id: `${part.id}-part`, stem: `小题：${part.stem}` })),
};

/** One item of every type. */
export const drawnItems: readonly Item[] = [...plain, whole];

/** The bank of a lesson that holds one item of every type. */
export function drawBank(): LessonBank {
  return {
    lesson: facts.lesson,
    items: new Map(drawnItems.map((item) => [item.id, toPublicItem(item)])),
    keys: new Map(drawnItems.map((item) => [item.id, keyOf(item)])),
    articles: {
      'work-safety-law:28': {
        label: '安全生产法第二十八条',
        gist: '未经培训合格不得上岗',
        edition: '2021年修正',
        effective: '2021-09-01',
        path: '/regulations/work-safety-law/#a28',
      },
    },
  };
}
