import { describe, expect, it } from 'vitest';
import type { Slide, SlideBlock } from '../../../src/domain/slides/slide.ts';
import { readLessonSlides } from '../../../src/schemas/lesson-slides.ts';

const slidesOf = (text: string) => readLessonSlides(text).slides;
const section = (...blocks: string[]) => ['## 一节', ...blocks].join('\n\n');
const sentence = (length: number, word = '字') => `${word.repeat(length - 1)}。`;
const paragraphs = (slide: Slide | undefined) =>
  (slide?.blocks ?? []).flatMap((block) => (block.type === 'paragraph' ? [textOf(block)] : []));
const kinds = (text: string) =>
  slidesOf(text).map(({ blocks, check }) => check ?? blocks.map(({ type }) => type).join());

function textOf(block: SlideBlock): string {
  if (block.type === 'paragraph') return block.spans.map(({ text }) => text).join('');
  if (block.type === 'list') return block.entries.map((entry) => entry.map(({ text }) => text).join('')).join('');
  if (block.type === 'aside') return block.blocks.map(textOf).join('');
  if (block.type === 'figure') return '';
  return [block.head, ...block.rows]
    .flat(2)
    .map(({ text }) => text)
    .join('');
}

describe('a short section', () => {
  it('is one slide with its title, blocks and citations', () => {
    expect(slidesOf(section('合格**才能**上岗。<Cite law="safety-law" article="28" />', '- 甲\n- 乙'))).toEqual([
      {
        section: 0,
        title: '一节',
        part: 1,
        parts: 1,
        blocks: [
          { type: 'paragraph', spans: [{ text: '合格' }, { text: '才能', isStrong: true }, { text: '上岗。' }] },
          {
            type: 'list',
            isOrdered: false,
            first: 1,
            entries: [[{ text: '甲' }], [{ text: '乙' }]],
            isCards: true,
          },
        ],
        cites: ['safety-law:28'],
        notes: [],
      },
    ]);
  });

  it('keeps the title alone where there is nothing but notes', () => {
    const [slide, ...others] = slidesOf(section('<Notes>\n\n讲。\n\n</Notes>'));
    expect(others).toEqual([]);
    expect(slide).toMatchObject({ title: '一节', part: 1, parts: 1, blocks: [], notes: [[{ text: '讲。' }]] });
  });

  it('names each citation once, in order', () => {
    const cite = (article: number) => `<Cite law="a" article="${article}" />`;
    expect(slidesOf(section(`甲${cite(2)}乙${cite(1)}。`, `丙。${cite(2)}`))[0]?.cites).toEqual(['a:2', 'a:1']);
  });

  it('counts sections from 0 and begins each on a slide of its own', () => {
    const slides = slidesOf('## 一\n\n甲。\n\n## 二\n\n乙。\n');
    expect(slides.map(({ section, title }) => [section, title])).toEqual([
      [0, '一'],
      [1, '二'],
    ]);
  });
});

describe('what is written', () => {
  it('takes steps as an ordered list that goes on counting', () => {
    const list = slidesOf(section('<Steps>\n\n3. 停\n4. 查\n\n</Steps>'))[0]?.blocks[0];
    expect(list).toMatchObject({ type: 'list', isOrdered: true, first: 3 });
  });

  it('takes a box with its kind and title', () => {
    const aside = slidesOf(section('<Aside kind="warn" title="常见的错">\n\n看名单。\n\n- 甲\n\n</Aside>'))[0]
      ?.blocks[0];
    expect(aside).toMatchObject({ type: 'aside', kind: 'warn', title: '常见的错' });
    expect(aside?.type === 'aside' && aside.blocks.map(({ type }) => type)).toEqual(['paragraph', 'list']);
  });

  it('takes a box written on one line', () => {
    expect(slidesOf(section('<Aside kind="key" title="看">看名单。</Aside>'))[0]?.blocks).toEqual([
      { type: 'aside', kind: 'key', title: '看', blocks: [{ type: 'paragraph', spans: [{ text: '看名单。' }] }] },
    ]);
  });

  it('takes a smaller heading as bold words', () => {
    expect(slidesOf(section('### 小标题', '字。'))[0]?.blocks[0]).toEqual({
      type: 'paragraph',
      spans: [{ text: '小标题', isStrong: true }],
    });
  });

  it('takes a table with its head, and leaves out a column that holds nothing but citations', () => {
    const table = '| 谁 | 做什么 | 依据 |\n| --- | --- | --- |\n| 厂长 | **停** | <Cite law="a" article="1" /> |';
    const [slide] = slidesOf(section(table));
    expect(slide?.cites).toEqual(['a:1']);
    expect(slide?.blocks).toMatchObject([
      {
        type: 'table',
        head: [[{ text: '谁' }], [{ text: '做什么' }]],
        rows: [[[{ text: '厂长' }], [{ text: '停', isStrong: true }]]],
      },
    ]);
  });

  it('keeps a table that is nothing but a head', () => {
    expect(slidesOf(section('| 谁 | 做什么 |\n| --- | --- |'))[0]?.blocks).toMatchObject([{ type: 'table', rows: [] }]);
  });

  it('takes quotations, code and footnotes for paragraphs', () => {
    expect(slidesOf(section('> 引。', '```\n码\n```')).flatMap(paragraphs)).toEqual(['引。', '码']);
  });

  it('gives no slides for a text that is not MDX', () => {
    expect(readLessonSlides('## 一\n\n<Aside>\n')).toEqual({ slides: [], tooLong: [] });
  });

  it('leaves out what stands before the first section', () => {
    expect(slidesOf('先。\n\n## 一\n\n甲。').flatMap(paragraphs)).toEqual(['甲。']);
  });
});

describe('notes', () => {
  it('stand on each slide of their section, paragraph by paragraph', () => {
    const text = section(sentence(200), sentence(200, '文'), '<Notes>\n\n先**问**。\n\n1. 甲\n2. 乙\n\n</Notes>');
    const notes = [
      [{ text: '先' }, { text: '问', isStrong: true }, { text: '。' }],
      [{ text: '1. ' }, { text: '甲' }],
      [{ text: '2. ' }, { text: '乙' }],
    ];
    expect(slidesOf(text).map((slide) => slide.notes)).toEqual([notes, notes]);
  });

  it('of one section do not stand on another', () => {
    const [, second] = slidesOf('## 一\n\n<Notes>\n\n讲。\n\n</Notes>\n\n## 二\n\n乙。');
    expect(second?.notes).toEqual([]);
  });

  it('leave no word and no citation on the wall', () => {
    const [slide] = slidesOf(section('甲。', '<Notes>\n\n讲。<Cite law="a" article="1" />\n\n</Notes>'));
    expect(slide?.cites).toEqual([]);
    expect(paragraphs(slide)).toEqual(['甲。']);
  });
});

describe('a question inside the text', () => {
  it('has a slide of its own between what stands before and after', () => {
    expect(kinds(section('甲。', '<Check item="q-01" />', '乙。'))).toEqual(['paragraph', 'q-01', 'paragraph']);
  });

  it('counts as a part of its section and shows no citation beforehand', () => {
    const slides = slidesOf(section('甲。', '<Check item="q-01" />', '<Check item="q-02" />'));
    expect(slides.map(({ part, parts }) => `${part}/${parts}`)).toEqual(['1/3', '2/3', '3/3']);
    expect(slides[1]).toMatchObject({ check: 'q-01', blocks: [], cites: [] });
  });

  it('in a box or an entry follows what it stands in', () => {
    expect(kinds(section('<Aside kind="key" title="看">\n\n甲。\n\n<Check item="q-01" />\n\n</Aside>'))).toEqual([
      'aside',
      'q-01',
    ]);
    expect(kinds(section('1. 甲\n\n   <Check item="q-01" />\n2. 乙'))).toEqual(['list', 'q-01']);
  });
});

describe('a long section', () => {
  it('breaks between paragraphs rather than inside one', () => {
    const long = sentence(100) + sentence(60, '文');
    expect(slidesOf(section(long, long)).map(paragraphs)).toEqual([[long], [long]]);
  });

  it('breaks a paragraph that is too long between sentences, into parts about equally full', () => {
    const parts = slidesOf(section(Array.from({ length: 10 }, () => sentence(40)).join(''))).map(paragraphs);
    expect(parts.map(([text = '']) => text.length)).toEqual([200, 200]);
  });

  it('spreads paragraphs evenly instead of filling the first slide and leaving a line over', () => {
    const parts = slidesOf(section(...Array.from({ length: 8 }, () => sentence(30)))).map(paragraphs);
    expect(parts.map((texts) => texts.length)).toEqual([4, 4]);
  });

  it('keeps an announcement with what it announces', () => {
    const list = Array.from({ length: 5 }, (_, i) => `${i + 1}. ${sentence(34)}`).join('\n');
    const slides = slidesOf(section(sentence(150), '分五步走：', list));
    expect(slides.map(({ blocks }) => blocks.map(textOf)[0]?.slice(0, 5))).toContain('分五步走：');
    for (const { blocks } of slides) expect(blocks.map(textOf).at(-1)).not.toBe('分五步走：');
  });

  it('breaks a long list between entries and goes on counting', () => {
    const list = Array.from({ length: 9 }, (_, i) => `${i + 1}. ${sentence(40)}`).join('\n');
    const lists = slidesOf(section(list)).flatMap(({ blocks }) => blocks.filter((block) => block.type === 'list'));
    expect(lists.map(({ first, entries }) => [first, entries.length])).toEqual([
      [1, 3],
      [4, 3],
      [7, 3],
    ]);
  });

  it('says the title of a box again where it goes on', () => {
    const text = `<Aside kind="key" title="看">\n\n${Array.from({ length: 10 }, () => sentence(40)).join('')}\n\n</Aside>`;
    const asides = slidesOf(section(text)).flatMap(({ blocks }) => blocks);
    expect(asides.length).toBeGreaterThan(1);
    expect(new Set(asides.map((block) => block.type === 'aside' && block.title))).toEqual(new Set(['看']));
  });

  it('numbers the parts of each section', () => {
    const slides = slidesOf(`${section(sentence(200), sentence(200))}\n\n## 二\n\n字。`);
    expect(slides.map(({ title, part, parts }) => `${title} ${part}/${parts}`)).toEqual([
      '一节 1/2',
      '一节 2/2',
      '二 1/1',
    ]);
  });
});

describe('a table', () => {
  const table = (rows: number, cell: string) =>
    ['| 谁 | 做什么 |', '| --- | --- |', ...Array.from({ length: rows }, (_, i) => `| 单位${i} | ${cell} |`)].join(
      '\n',
    );

  it('stays whole in the usual type where it fits', () => {
    expect(slidesOf(section(table(5, '培训')))[0]?.blocks).toHaveLength(1);
    expect(JSON.stringify(slidesOf(section(table(5, '培训'))))).not.toContain('isDense');
  });

  it('goes to a slide of its own before it is parted', () => {
    expect(kinds(section(sentence(150), table(5, '培训')))).toEqual(['paragraph', 'table']);
  });

  it('is set smaller where that keeps it whole', () => {
    const [slide, ...others] = slidesOf(section(table(8, '培训')));
    expect(others).toEqual([]);
    expect(slide?.blocks).toMatchObject([{ type: 'table', isDense: true }]);
  });

  it('is parted between rows with its head again where it is too long, in the usual type', () => {
    const slides = slidesOf(section(table(12, '培训'.repeat(20))));
    const tables = slides.flatMap(({ blocks }) => blocks.flatMap((block) => (block.type === 'table' ? [block] : [])));
    expect(tables.length).toBeGreaterThan(1);
    expect(tables.reduce((sum, { rows }) => sum + rows.length, 0)).toBe(12);
    expect(new Set(tables.map(({ head, columns }) => JSON.stringify([head, columns]))).size).toBe(1);
    expect(tables.some(({ isDense }) => isDense)).toBe(false);
  });
});

describe('cards', () => {
  const listOf = (...entries: string[]) => section(entries.map((entry, i) => `${i + 1}. ${entry}`).join('\n'));
  const hasCards = (text: string) => slidesOf(text)[0]?.blocks.some((block) => block.type === 'list' && block.isCards);

  it('are a list of two to four short entries', () => {
    expect(
      hasCards(listOf('**单位。** 谁招谁培训', '**派遣。** 用工单位', '**实习。** 发防护用品', '**特种。** 取得资格')),
    ).toBe(true);
    expect(hasCards(listOf('甲', '乙'))).toBe(true);
  });

  it('are not one entry, five, or long ones', () => {
    expect(hasCards(listOf('甲'))).toBe(false);
    expect(hasCards(listOf('甲', '乙', '丙', '丁', '戊'))).toBe(false);
    expect(hasCards(listOf('甲', '乙', '丙', sentence(45)))).toBe(false);
  });

  it('leave room for a line above and none below', () => {
    const list = '- 甲\n- 乙';
    expect(hasCards(section('两样：', list))).toBe(true);
    expect(hasCards(section(list, '丙。'))).toBe(false);
    expect(hasCards(section('<Aside kind="key" title="看">\n\n甲。\n\n</Aside>', list))).toBe(false);
  });
});

describe('what cannot be broken', () => {
  it('is told with its line and kind, and stays on a slide', () => {
    const text = `## 一节\n\n字。\n\n${sentence(300)}\n\n1. 甲\n2. ${sentence(300)}\n`;
    const { slides, tooLong } = readLessonSlides(text);
    expect(tooLong).toEqual([
      { line: 5, type: 'sentence', text: sentence(300) },
      { line: 8, type: 'entry', text: sentence(300) },
    ]);
    expect(slides.flatMap(({ blocks }) => blocks.map(textOf)).join('')).toBe(`字。${sentence(300)}甲${sentence(300)}`);
  });

  it('is a sentence that fits a slide but not a box', () => {
    const text = sentence(190);
    expect(readLessonSlides(section(text)).tooLong).toEqual([]);
    expect(readLessonSlides(section(`<Aside kind="key" title="看">\n\n${text}\n\n</Aside>`)).tooLong).toHaveLength(1);
  });

  it('is a row that is too high', () => {
    const row = `| ${'甲'.repeat(200)} | ${'乙'.repeat(200)} |`;
    expect(readLessonSlides(section(`| 谁 | 什么 |\n| --- | --- |\n${row}`)).tooLong).toMatchObject([
      { line: 5, type: 'row' },
    ]);
  });

  it('is a title longer than a line', () => {
    expect(readLessonSlides(`## ${'题'.repeat(27)}\n\n字。`).tooLong).toEqual([]);
    expect(readLessonSlides(`## ${'题'.repeat(28)}\n\n字。`).tooLong).toEqual([
      { line: 1, type: 'title', text: '题'.repeat(28) },
    ]);
  });
});
