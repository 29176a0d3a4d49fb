import type { ArticleNote } from '../../src/domain/citation/article-note.ts';
import type { Slide, SlideBlock } from '../../src/domain/slides/slide.ts';

/** A slide of one paragraph, changed so. */
export function slideOf(part: Partial<Slide> = {}): Slide {
  return {
    section: 0,
    title: '谁必须先培训',
    part: 1,
    parts: 1,
    blocks: [{ type: 'paragraph', spans: [{ text: '合格才能上岗。' }] }],
    cites: [],
    notes: [],
    ...part,
  };
}

/** One block of every kind. */
export const everyBlock: readonly SlideBlock[] = [
  { type: 'paragraph', spans: [{ text: '先' }, { text: '培训', isStrong: true }, { text: '。' }] },
  { type: 'list', isOrdered: true, first: 3, entries: [[{ text: '停人' }], [{ text: '取证' }]] },
  {
    type: 'list',
    isOrdered: false,
    first: 1,
    entries: [[{ text: '实习。', isStrong: true }, { text: '发用品' }], [{ text: '派遣' }]],
    isCards: true,
  },
  {
    type: 'table',
    columns: [40, 60],
    isDense: true,
    head: [[{ text: '谁' }], [{ text: '做什么' }]],
    rows: [[[{ text: '厂长' }], [{ text: '停产' }]]],
  },
  { type: 'aside', kind: 'warn', title: '常见的错', blocks: [{ type: 'paragraph', spans: [{ text: '倒签日期。' }] }] },
  { type: 'figure', figure: 'seizure-steps', alt: '现场五步' },
];

/** What to show of an article of the law of work safety, by its number in words. */
export function articleOf(article: string, part: Partial<ArticleNote> = {}): ArticleNote {
  return {
    label: `安全生产法${article}`,
    gist: `${article}说的事`,
    edition: '2021年修正',
    effective: '2021-09-01',
    path: '/regulations/work-safety-law/',
    ...part,
  };
}
