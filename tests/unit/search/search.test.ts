import Fuse from 'fuse.js';
import { describe, expect, it } from 'vitest';
import { makeSearch, mark } from '../../../src/search/search.ts';
import { SEARCH_KEYS, type SearchDocument } from '../../../src/search/search-document.ts';

const documents: SearchDocument[] = [
  {
    id: 'lesson:a',
    type: 'lesson',
    title: '教育培训：没有合格不得上岗',
    under: '监管手册',
    text: '新来的人先培训，合格才上岗。',
    path: '/lessons/a/',
  },
  {
    id: 'section:a:1',
    type: 'lesson',
    title: '派遣工由谁培训',
    under: '教育培训',
    text: '用工单位统一管理被派遣劳动者。',
    path: '/lessons/a/#s',
  },
  {
    id: 'law:28',
    type: 'article',
    title: '安全生产法第二十八条',
    under: '2021年修正',
    text: '先培训合格，后上岗。',
    path: '/regulations/law/#a28',
  },
  {
    id: 'term:x',
    type: 'term',
    title: '三同时',
    under: 'three simultaneities',
    text: '安全设施与主体工程同时设计、施工、投入使用。',
    path: '/glossary/#x',
  },
];
const search = makeSearch({
  documents,
  index: Fuse.createIndex([...SEARCH_KEYS], documents).toJSON(),
  names: [
    { regulation: 'law', name: '安全生产法' },
    { regulation: 'law', name: '安法' },
  ],
});
const found = (query: string) => search(query, 10).map(({ document }) => document.id);

describe('search', () => {
  it('finds words in titles before words in texts', () => {
    expect(found('派遣')[0]).toBe('section:a:1');
  });

  it('asks for every word of the query', () => {
    expect(found('培训 合格').sort()).toEqual(['law:28', 'lesson:a']);
  });

  it('puts the article a reference names first', () => {
    expect(found('安法28条')[0]).toBe('law:28');
    expect(found('安全生产法第二十八条')[0]).toBe('law:28');
  });

  it('finds Latin words in either case and full width', () => {
    expect(found('ＴＨＲＥＥ')).toEqual(['term:x']);
  });

  it('takes the search library’s own signs as plain text', () => {
    expect(found("!培训 ^教育 'x$ |")).toBeInstanceOf(Array);
    expect(found('" " \' |')).toEqual([]);
  });

  it('finds nothing for nothing', () => {
    expect(found('')).toEqual([]);
    expect(found('　 ')).toEqual([]);
  });

  it('gives at most as many as asked', () => {
    expect(search('培训', 1)).toHaveLength(1);
  });

  it('marks the found words in title and text', () => {
    const [hit] = search('派遣', 1);
    expect(hit?.title).toEqual([
      { words: '派遣', found: true },
      { words: '工由谁培训', found: false },
    ]);
  });
});

describe('mark', () => {
  it('keeps markup as text and signs of patterns as signs', () => {
    expect(mark('a<b>(c)', ['(c)', '<b>'])).toEqual([
      { words: 'a', found: false },
      { words: '<b>', found: true },
      { words: '(c)', found: true },
    ]);
  });

  it('joins to the text it was given', () => {
    const text = '安全生产法第二十八条，安全生产';
    expect(
      mark(text, ['安全', '安全生产'])
        .map(({ words }) => words)
        .join(''),
    ).toBe(text);
  });
});
