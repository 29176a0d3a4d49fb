import { describe, expect, it } from 'vitest';
import { parseMdx } from '../../../../src/schemas/mdx-tree.ts';
import { joined, pieceOf, sentencesOf, wordsOf } from '../../../../src/schemas/slides/sentences.ts';

const nodesOf = (text: string) => parseMdx(text).children?.[0]?.children ?? [];
const texts = (text: string) => sentencesOf(nodesOf(text)).map(({ spans }) => wordsOf(spans));

describe('sentencesOf', () => {
  it.each([
    ['先停。再查？后罚！', ['先停。', '再查？', '后罚！']],
    ['他问：“查了吗？”没有人答。', ['他问：“查了吗？”', '没有人答。']],
    ['（示例。）下一句。', ['（示例。）', '下一句。']],
    ['真的吗？！真的。', ['真的吗？！', '真的。']],
    ['甲；乙，丙', ['甲；乙，丙']],
    ['罚款1.5万元。', ['罚款1.5万元。']],
  ])('cuts %s where a sentence ends', (text, expected) => {
    expect(texts(text)).toEqual(expected);
  });

  it('keeps bold words bold, across the end of a sentence too', () => {
    expect(sentencesOf(nodesOf('先**停。再**查。'))).toEqual([
      { spans: [{ text: '先' }, { text: '停。', isStrong: true }], cites: [] },
      { spans: [{ text: '再', isStrong: true }, { text: '查。' }], cites: [] },
    ]);
  });

  it('leaves only the words of links, emphasis and code', () => {
    expect(sentencesOf(nodesOf('看[网页](/x/)、*名单*和`代码`。'))).toEqual([
      { spans: [{ text: '看网页、名单和代码。' }], cites: [] },
    ]);
  });

  it('drops the line ends and spaces of the file beside Chinese, and keeps them between Latin words', () => {
    expect(texts('先停人，\n再查。 后罚 Open\nData 一次。')).toEqual(['先停人，再查。', '后罚Open Data一次。']);
  });

  it('gives a citation to the sentence it stands in or behind', () => {
    const text =
      '先停<Cite law="a" article="1" />人。<Cite law="b" article="2-1" /> 再查。<Cite law="c" article="3" />';
    expect(sentencesOf(nodesOf(text)).map(({ cites }) => cites)).toEqual([['a:1', 'b:2-1'], ['c:3']]);
  });

  it('gives citations without words as a sentence without words', () => {
    expect(sentencesOf(parseMdx('<Cite law="a" article="1" /> <Cite law="b" article="2" />').children ?? [])).toEqual([
      { spans: [], cites: ['a:1', 'b:2'] },
    ]);
  });

  it('gives nothing for nothing', () => {
    expect(sentencesOf([])).toEqual([]);
  });
});

describe('joined', () => {
  it('puts sentences together, spans of one kind as one, each citation once', () => {
    const [one, two] = [
      { spans: [{ text: '甲。' }], cites: ['a:1'] },
      { spans: [{ text: '乙。' }, { text: '丙', isStrong: true as const }], cites: ['a:1', 'b:2'] },
    ];
    expect(joined([one, two])).toEqual({
      spans: [{ text: '甲。乙。' }, { text: '丙', isStrong: true }],
      cites: ['a:1', 'b:2'],
    });
  });

  it('gives back what sentencesOf cut', () => {
    expect(pieceOf(nodesOf('**先停**。再查。'))).toEqual({
      spans: [{ text: '先停', isStrong: true }, { text: '。再查。' }],
      cites: [],
    });
  });
});
