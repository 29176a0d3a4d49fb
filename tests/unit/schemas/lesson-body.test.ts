import { describe, expect, it } from 'vitest';
import { readLessonBody } from '../../../src/schemas/lesson-body.ts';

describe('readLessonBody', () => {
  it('splits the text into sections, without markup and without what the speaker says', () => {
    const { sections } = readLessonBody(
      '## 一条**线**\n\n先*培训*。<Cite law="a" article="1" />\n\n<Notes>\n\n提问。\n\n</Notes>\n\n## 二\n\n- 甲\n- 乙\n',
    );
    expect(sections).toEqual([
      { title: '一条线', text: '先培训。', hasNotes: true },
      { title: '二', text: '甲乙', hasNotes: false },
    ]);
  });

  it('keeps smaller headings inside their section', () => {
    const { sections } = readLessonBody('## 一\n\n### 小节\n\n字\n');
    expect(sections.map(({ title, text }) => [title, text])).toEqual([['一', '小节\n字']]);
  });

  it('finds the words inside asides and steps', () => {
    const { sections } = readLessonBody(
      '## 一\n\n<Aside kind="key" title="看">\n\n要点。\n\n</Aside>\n\n<Steps>\n\n1. 停\n2. 查\n\n</Steps>\n',
    );
    expect(sections[0]?.text).toBe('要点。\n停查');
  });

  it('does not take notes inside another component for the section’s', () => {
    const { sections } = readLessonBody(
      '## 一\n\n<Aside kind="key" title="看">\n\n<Notes>\n\n讲\n\n</Notes>\n\n</Aside>\n',
    );
    expect(sections[0]?.hasNotes).toBe(false);
  });

  it('finds every component with its attributes and line, nested ones too', () => {
    const { components } = readLessonBody(
      '## 一\n\n<Steps>\n\n1. 查。<Cite law="a" article="134-1" />\n\n</Steps>\n\n<Check item="x-1" />\n',
    );
    expect(components).toEqual([
      { name: 'Steps', attributes: {}, line: 3 },
      { name: 'Cite', attributes: { law: 'a', article: '134-1' }, line: 5 },
      { name: 'Check', attributes: { item: 'x-1' }, line: 9 },
    ]);
  });

  it('reads an attribute that is a program or bare as empty', () => {
    const { components } = readLessonBody('<Check item={1 + 1} now />');
    expect(components[0]?.attributes).toEqual({ item: '', now: '' });
  });

  it('tells the lines that MDX would run', () => {
    const { code } = readLessonBody('## 一\n\n看{1}。\n\n{2}\n\nexport const a = 1;\n');
    expect(code).toEqual([
      { line: 3, text: '看{1}。' },
      { line: 5, text: '{2}' },
      { line: 7, text: 'export const a = 1;' },
    ]);
  });

  it('tells the lines where asterisks are shown instead of bold words, each once', () => {
    const { stars } = readLessonBody('## 一\n\n先**停。**再\n**查。**后罚**。**完\n\n**好。** 对**齐**。\n');
    expect(stars).toEqual([
      { line: 3, text: '先**停。**再' },
      { line: 4, text: '**查。**后罚**。**完' },
    ]);
  });

  it('reads a table as cells, parted by a space', () => {
    const { sections } = readLessonBody('## 一\n\n| 谁 | 做 |\n| --- | --- |\n| 厂长 | **停** |\n');
    expect(sections[0]?.text).toBe('谁 做\n厂长 停');
  });

  it('tells what stands before the first section', () => {
    expect(readLessonBody('\n引言。\n\n## 一\n').before).toEqual({ line: 2, text: '引言。' });
    expect(readLessonBody('\n\n## 一\n').before).toBeUndefined();
    expect(readLessonBody('')).toEqual({ sections: [], components: [], code: [], stars: [] });
  });

  it.each([
    [
      'a component that stays open',
      '## 一\n\n<Aside kind="key" title="看">\n\n字\n',
      { line: 3, text: '<Aside kind="key" title="看">', tag: 'Aside' },
    ],
    [
      'a citation without its slash',
      '## 一\n\n字。<Cite law="a" article="1">\n',
      { line: 3, text: '字。<Cite law="a" article="1">', tag: 'Cite' },
    ],
    ['a closing tag alone', '## 一\n\n</Notes>\n', { line: 3, text: '</Notes>' }],
    ['a smaller-than sign', '## 一\n\n浓度<5\n', { line: 3, text: '浓度<5' }],
    ['an open brace', '## 一\n\n字{\n', { line: 3, text: '字{' }],
    ['a comment of HTML', '<!-- 待补 -->', { line: 1, text: '<!-- 待补 -->' }],
    ['an attribute without quotes', '<Cite law=a />', { line: 1, text: '<Cite law=a />' }],
  ])('tells the line of %s', (_, text, broken) => {
    expect(readLessonBody(text)).toEqual({ sections: [], components: [], code: [], stars: [], broken });
  });
});
