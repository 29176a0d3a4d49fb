// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import type { ComponentProps } from 'preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { PlainItemKey } from '../../../src/domain/item/item-key.ts';
import type { PublicPlainItem } from '../../../src/domain/item/public-item.ts';
import { draw } from '../../../src/i18n/zh-cn/draw.ts';
import { items } from '../../../src/i18n/zh-cn/items.ts';
import { slides } from '../../../src/i18n/zh-cn/slides.ts';
import { CoverSheet } from '../../../src/islands/wall-views/CoverSheet.tsx';
import { SlideSheet } from '../../../src/islands/wall-views/SlideSheet.tsx';
import { articleOf, everyBlock, slideOf } from '../../builders/slides.ts';

const record = { title: '教育培训', date: '11月19日 周四', book: '安全监督管理实用　第 5 课', isLarge: false };
const messages = { slides, draw, items };
const question: PublicPlainItem = {
  id: 'q-01',
  revision: 1,
  lesson: 'supervision/training',
  topic: '培训',
  difficulty: 1,
  type: 'single',
  stem: '派遣工由谁培训？',
  options: [
    { id: 'A', text: '派遣单位' },
    { id: 'B', text: '用工单位' },
  ],
  blanks: 0,
};
const answer: PlainItemKey = {
  id: 'q-01',
  revision: 1,
  type: 'single',
  key: 'B',
  rationale: '用工单位统一管理，所以选B。',
  cites: ['law:28'],
};

type Props = ComponentProps<typeof SlideSheet>;

function show(part: Partial<Props>): void {
  render(
    <SlideSheet
      slide={slideOf()}
      number={3}
      total={14}
      articles={{}}
      showsArticles={false}
      record={record}
      messages={messages}
      {...part}
    />,
  );
}

const foot = () => [...document.querySelectorAll('.wall-foot > span')].map((span) => span.textContent);

afterEach(cleanup);

describe('a slide of text', () => {
  it('shows its section’s title, its number and the lesson it belongs to', () => {
    show({});
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('谁必须先培训');
    expect(document.querySelector('.wall-top')?.textContent).toContain('安全监督管理实用　第 5 课');
    expect(foot()).toEqual(['', '3 / 14']);
    expect(document.querySelector('[data-slide="3"]')).not.toBeNull();
  });

  it('says which part of its section it is, and nothing where it is the whole', () => {
    show({ slide: slideOf({ part: 2, parts: 3 }) });
    expect(screen.getByText('2/3')).toBeDefined();
    cleanup();
    show({});
    expect(screen.queryByText('1/1')).toBeNull();
  });

  it('shows every kind of block with its words', () => {
    show({ slide: slideOf({ blocks: everyBlock }) });
    expect(document.querySelector('.slide-body > p')?.innerHTML).toBe('先<b>培训</b>。');
    expect([...document.querySelectorAll('.slide-list .n')].map((number) => number.textContent)).toEqual(['3', '4']);
    expect([...document.querySelectorAll('.slide-cards li')].map((card) => card.innerHTML)).toEqual([
      '<i class="n"></i><b>实习。</b><span>发用品</span>',
      '<i class="n"></i><span>派遣</span>',
    ]);
    expect(screen.getAllByRole('columnheader').map((cell) => cell.textContent)).toEqual(['谁', '做什么']);
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('警示常见的错');
  });

  it('tells large type to the styles', () => {
    show({ record: { ...record, isLarge: true } });
    expect(document.querySelector('.wall')?.hasAttribute('data-large')).toBe(true);
  });
});

describe('what a slide stands on', () => {
  const articles = Object.fromEntries(
    ['第一条', '第二条', '第三条', '第四条', '第五条'].map((article, i) => [`law:${i + 1}`, articleOf(article)]),
  );
  const cites = Object.keys(articles);

  it('is named in the foot, law by law', () => {
    const other = articleOf('第七条', { label: '煤矿安全条例第七条' });
    const slide = slideOf({ cites: ['law:1', 'coal:7', 'law:2'] });
    show({ slide, articles: { ...articles, 'coal:7': other } });
    expect(foot()[0]).toBe('依据　安全生产法 第一条、第二条；煤矿安全条例 第七条');
  });

  it('is counted in the foot where it is too much for a line', () => {
    const long = Object.fromEntries(
      Array.from({ length: 12 }, (_, i) => [`law:${i}`, articleOf(`第一百一十${'一二三四五六七八九'[i % 9]}条`)]),
    );
    show({ slide: slideOf({ cites: Object.keys(long) }), articles: long });
    expect(foot()[0]).toMatch(/^依据　安全生产法 第一百一十一条、.+等 12 条$/);
  });

  it('is shown on demand only', () => {
    show({ slide: slideOf({ cites }), articles });
    expect(screen.queryByRole('region', { name: slides.articles })).toBeNull();
  });

  it('shows three articles with gist and edition, the others by name', () => {
    show({ slide: slideOf({ cites }), articles, showsArticles: true });
    const panel = screen.getByRole('region', { name: slides.articles });
    expect([...panel.querySelectorAll('h2')].map((head) => head.textContent)).toEqual([
      '第一条安全生产法',
      '第二条安全生产法',
      '第三条安全生产法',
    ]);
    expect(panel.textContent).toContain('第一条说的事2021年修正，2021-09-01 施行');
    expect(panel.textContent).toContain('另见安全生产法第四条、安全生产法第五条');
    expect(panel.textContent).not.toContain('第四条说的事');
  });

  it('says so where the slide cites nothing', () => {
    show({ showsArticles: true });
    expect(screen.getByText(slides.articlesNone)).toBeDefined();
  });
});

describe('a question’s slide', () => {
  const slide = slideOf({ blocks: [], check: 'q-01' });

  it('asks without its answer, and names the section in the foot', () => {
    show({ slide, check: { item: question, optionSeed: 7 } });
    expect(screen.getByText('派遣工由谁培训？')).toBeDefined();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('随堂一问单项选择');
    expect(document.querySelector('.right, .draw-why')).toBeNull();
    expect(foot()[0]).toBe('谁必须先培训');
  });

  it('shows the key, the reason by the letters shown, and the article once it is revealed', () => {
    show({ slide, check: { item: question, answer, optionSeed: 7 }, articles: { 'law:28': articleOf('第二十八条') } });
    const right = document.querySelector('.right');
    expect(right?.textContent).toContain('用工单位');
    expect(document.querySelector('.draw-rationale')?.textContent).toContain(
      `所以选${right?.querySelector('.k')?.textContent}`,
    );
    expect(document.querySelector('.wall-article')?.textContent).toContain('第二十八条说的事');
  });

  it('says that the question could not be read', () => {
    show({ slide });
    expect(screen.getByText(slides.itemMissing)).toBeDefined();
  });

  it('opens no panel of articles, which would give the answer away', () => {
    show({ slide, check: { item: question, optionSeed: 7 }, showsArticles: true });
    expect(screen.queryByRole('region', { name: slides.articles })).toBeNull();
  });
});

describe('CoverSheet', () => {
  const cover = { ...record, place: '三楼会议室', leader: '危化科负责人' };

  it('breaks the title at its colon and says who leads where', () => {
    render(<CoverSheet record={{ ...cover, title: '教育培训：没有合格不得上岗' }} messages={slides} />);
    const heading = screen.getByRole('heading', { level: 1 });
    expect([...heading.children].map((phrase) => phrase.textContent)).toEqual(['教育培训：', '没有合格不得上岗']);
    expect(document.querySelector('.cover-sheet p')?.textContent).toBe('领学　危化科负责人三楼会议室');
  });

  it('leaves out who and where while nobody has said', () => {
    render(<CoverSheet record={{ ...cover, place: '', leader: '' }} messages={slides} />);
    expect(document.querySelector('.cover-sheet p')?.textContent).toBe('');
  });
});
