import { describe, expect, it } from 'vitest';
import { type NamedTerm, termFinder } from '../../../../src/domain/glossary/find-terms.ts';

const TERMS: readonly NamedTerm[] = [
  { id: 'hazard', term: '事故隐患', aliases: ['隐患'] },
  { id: 'major-hazard', term: '重大事故隐患', aliases: ['重大隐患'] },
  { id: 'major-accident', term: '重大事故' },
  { id: 'principal', term: '主要负责人', notIn: ['政府主要负责人'] },
  { id: 'penalty', term: '行政处罚' },
];

const find = termFinder(TERMS, ['行政处罚法', '中华人民共和国行政处罚法']);
const found = (text: string) => find(text).map(({ id, start, end }) => `${id}=${text.slice(start, end)}`);

describe('termFinder', () => {
  it('finds a term by its own name and by another, at its place', () => {
    expect(find('查出隐患')).toEqual([{ id: 'hazard', start: 2, end: 4 }]);
    expect(found('事故隐患要消除')).toEqual(['hazard=事故隐患']);
  });

  it('takes the longest of the names that begin at one place', () => {
    expect(found('重大事故隐患')).toEqual(['major-hazard=重大事故隐患']);
    expect(found('酿成重大事故的')).toEqual(['major-accident=重大事故']);
    expect(found('重大隐患')).toEqual(['major-hazard=重大隐患']);
  });

  it('finds nothing a second time inside what it has found', () => {
    expect(found('重大事故隐患和隐患')).toEqual(['major-hazard=重大事故隐患', 'hazard=隐患']);
  });

  it('finds every use, in the order of the text', () => {
    expect(found('隐患，主要负责人，隐患')).toEqual(['hazard=隐患', 'principal=主要负责人', 'hazard=隐患']);
  });

  it('leaves the titles of documents alone', () => {
    expect(found('按《重大事故隐患判定标准》查隐患')).toEqual(['hazard=隐患']);
    expect(found('《隐患》和《行政处罚》之外')).toEqual([]);
  });

  it('takes an opening mark without its closing one for text', () => {
    expect(found('《没有写完的隐患')).toEqual(['hazard=隐患']);
  });

  it('leaves the names of regulations alone', () => {
    expect(found('行政处罚法第九条')).toEqual([]);
    expect(found('中华人民共和国行政处罚法')).toEqual([]);
    expect(found('行政处罚的种类，见行政处罚法')).toEqual(['penalty=行政处罚']);
  });

  it('leaves a term alone in the words it is not in', () => {
    expect(found('报本级政府主要负责人批准')).toEqual([]);
    expect(found('企业主要负责人')).toEqual(['principal=主要负责人']);
  });

  it('reads a name as it is written, whatever its characters mean in a pattern', () => {
    const odd = termFinder([{ id: 'odd', term: 'A+(B)?' }], []);
    expect(odd('AAB')).toEqual([]);
    expect(odd('见A+(B)?')).toEqual([{ id: 'odd', start: 1, end: 7 }]);
  });

  it('finds nothing where there are no terms', () => {
    expect(termFinder([], [])('《书名》和隐患')).toEqual([]);
  });
});
