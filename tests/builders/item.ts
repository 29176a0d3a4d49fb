import type {
  BlankItem,
  CaseItem,
  Item,
  JudgementItem,
  MultipleItem,
  OrderingItem,
  ShortItem,
  SingleItem,
} from '../../src/domain/item/item.ts';
import type { Response } from '../../src/domain/item/response.ts';

const facts = {
  revision: 1,
  lesson: 'supervision/training',
  topic: '派遣与实习',
  difficulty: 2,
  cites: ['work-safety-law:28'],
} as const;

/** A single-choice item; its key is B. */
export function singleItem(change: Partial<SingleItem> = {}): SingleItem {
  return {
    ...facts,
    type: 'single',
    id: 'tst-single-01',
    stem: '被派遣劳动者由谁统一管理？',
    options: [
      { id: 'A', text: '劳务派遣单位' },
      { id: 'B', text: '用工单位' },
      { id: 'C', text: '人力资源部门' },
      { id: 'D', text: '行业协会' },
    ],
    key: 'B',
    rationale: '用工单位统一管理，选B。A只做必要培训；C、D没有依据。',
    ...change,
  };
}

/** A multiple-choice item; its key is A, C and D of five. */
export function multipleItem(change: Partial<MultipleItem> = {}): MultipleItem {
  return {
    ...facts,
    type: 'multiple',
    id: 'tst-multiple-01',
    stem: '哪些人上岗前要培训？',
    options: [
      { id: 'A', text: '新员工' },
      { id: 'B', text: '来访客户' },
      { id: 'C', text: '实习学生' },
      { id: 'D', text: '转岗人员' },
      { id: 'E', text: '离职人员' },
    ],
    key: ['A', 'C', 'D'],
    rationale: '从业人员都要培训，选A、C、D。B、E不在其列。',
    variantOf: 'tst-multiple-00',
    ...change,
  };
}

/** A true/false item; its key is false. */
export function judgementItem(change: Partial<JudgementItem> = {}): JudgementItem {
  return {
    ...facts,
    type: 'judgement',
    id: 'tst-judgement-01',
    stem: '实习学生不必参加安全培训。',
    key: false,
    rationale: '实习学生同样要先培训后上岗。',
    ...change,
  };
}

/** An item with two blanks: 30 before 日内, and 县级. */
export function blankItem(change: Partial<BlankItem> = {}): BlankItem {
  return {
    ...facts,
    type: 'blank',
    id: 'tst-blank-01',
    stem: '应当在____日内报____人民政府备案。',
    key: [['30'], ['县级', '县一级']],
    rationale: '备案期限和机关都写在条文里。',
    ...change,
  };
}

/** A short answer with four points a, b, c, d. */
export function shortItem(change: Partial<ShortItem> = {}): ShortItem {
  return {
    ...facts,
    type: 'short',
    id: 'tst-short-01',
    stem: '培训档案应当记载哪些内容？',
    points: [
      { id: 'a', text: '时间要点' },
      { id: 'b', text: '内容要点' },
      { id: 'c', text: '参加人员要点' },
      { id: 'd', text: '考核结果要点' },
    ],
    rationale: '四项缺一不可。',
    ...change,
  };
}

/** An item of four steps; the right order is C, A, D, B. */
export function orderingItem(change: Partial<OrderingItem> = {}): OrderingItem {
  return {
    ...facts,
    type: 'ordering',
    id: 'tst-ordering-01',
    stem: '按先后排列培训的步骤。',
    options: [
      { id: 'A', text: '编写教材' },
      { id: 'B', text: '归档' },
      { id: 'C', text: '调查需要' },
      { id: 'D', text: '授课考核' },
    ],
    key: ['C', 'A', 'D', 'B'],
    rationale: '先调查，后编写，再授课，最后归档。',
    ...change,
  };
}

/** A case with a single-choice, a blank and a short part. */
export function caseItem(change: Partial<CaseItem> = {}): CaseItem {
  return {
    ...facts,
    type: 'case',
    id: 'tst-case-01',
    title: '新来的实习生（示例）',
    stimulus: '某厂接收了五名实习生，当天就让他们上岗。',
    items: [
      singleItem({ id: 'tst-case-01-a' }),
      blankItem({ id: 'tst-case-01-b' }),
      shortItem({ id: 'tst-case-01-c' }),
    ],
    ...change,
  };
}

export interface ItemSample {
  readonly item: Item;
  /** Earns everything. */
  readonly right: Response;
  /** Well formed and earns less than everything. */
  readonly wrong: Response;
  /** As a view leaves it when everything was taken back. Absent where a response always says something. */
  readonly empty?: Response;
  /** Names an option, point or part that the item does not have. Absent where there is nothing to name. */
  readonly unknown?: Response;
  /** Texts that must not stand in the public copy. */
  readonly secrets: readonly string[];
}

/** One sample of each of the seven types, in the order of `ITEM_TYPES`. */
export const ITEM_SAMPLES: readonly ItemSample[] = [
  {
    item: singleItem(),
    right: { type: 'single', option: 'B' },
    wrong: { type: 'single', option: 'A' },
    empty: { type: 'single', option: '' },
    unknown: { type: 'single', option: 'Z' },
    secrets: ['选B', 'work-safety-law', '"key"'],
  },
  {
    item: multipleItem(),
    right: { type: 'multiple', options: ['D', 'A', 'C'] },
    wrong: { type: 'multiple', options: ['A', 'B'] },
    empty: { type: 'multiple', options: [] },
    unknown: { type: 'multiple', options: ['A', 'Z'] },
    secrets: ['选A、C、D', 'work-safety-law', '"key"', 'tst-multiple-00'],
  },
  {
    item: judgementItem(),
    right: { type: 'judgement', value: false },
    wrong: { type: 'judgement', value: true },
    secrets: ['同样要先培训', 'work-safety-law', '"key"', 'false'],
  },
  {
    item: blankItem(),
    right: { type: 'blank', texts: ['三十日', ' 县级 '] },
    wrong: { type: 'blank', texts: ['15', '县级'] },
    empty: { type: 'blank', texts: ['', '\u3000'] },
    secrets: ['县级', '"30"', '备案期限', 'work-safety-law', '"key"'],
  },
  {
    item: shortItem(),
    right: { type: 'short', text: '时间、内容、人员、结果', met: ['d', 'c', 'b', 'a'] },
    wrong: { type: 'short', text: '时间', met: ['a'] },
    empty: { type: 'short', text: ' ' },
    unknown: { type: 'short', text: '时间', met: ['a', 'z'] },
    secrets: ['要点', '四项缺一不可', 'work-safety-law', '"points"'],
  },
  {
    item: orderingItem(),
    right: { type: 'ordering', order: ['C', 'A', 'D', 'B'] },
    wrong: { type: 'ordering', order: ['A', 'C', 'D', 'B'] },
    empty: { type: 'ordering', order: [] },
    unknown: { type: 'ordering', order: ['C', 'A', 'D', 'Z'] },
    secrets: ['先调查', 'work-safety-law', '"key"'],
  },
  {
    item: caseItem(),
    right: {
      type: 'case',
      parts: {
        'tst-case-01-a': { type: 'single', option: 'B' },
        'tst-case-01-b': { type: 'blank', texts: ['30', '县一级'] },
        'tst-case-01-c': { type: 'short', text: '全写', met: ['a', 'b', 'c', 'd'] },
      },
    },
    wrong: {
      type: 'case',
      parts: {
        'tst-case-01-a': { type: 'single', option: 'A' },
        'tst-case-01-c': { type: 'short', text: '一半', met: ['a', 'b'] },
      },
    },
    empty: { type: 'case', parts: { 'tst-case-01-b': { type: 'blank', texts: [] } } },
    unknown: { type: 'case', parts: { 'tst-case-01-a': { type: 'single', option: 'Z' } } },
    secrets: ['选B', '县级', '要点', '四项缺一不可', 'work-safety-law', '"key"', '"points"', '"rationale"'],
  },
];
