import { describe, expect, it } from 'vitest';
import { articleLabel } from '../../../../src/domain/citation/article-label.ts';
import { parseArticleQuery } from '../../../../src/domain/citation/article-query.ts';
import { expandAvailable, parseCitation } from '../../../../src/domain/citation/citation.ts';
import { chineseNumberOf } from '../../../../src/domain/shared/chinese-numeral.ts';

describe('parseCitation', () => {
  it('takes regulation and article apart', () => {
    expect(parseCitation('work-safety-law:28')).toEqual({ regulation: 'work-safety-law', article: '28' });
    expect(parseCitation('criminal-law:134-1')).toEqual({ regulation: 'criminal-law', article: '134-1' });
    expect(parseCitation('safety-crime-interpretation-1:5')).toMatchObject({
      regulation: 'safety-crime-interpretation-1',
    });
  });

  it.each([
    '',
    'work-safety-law',
    'work-safety-law:',
    ':28',
    'Law:28',
    'law:028',
    'law:0',
    'law:28-',
    'law:28-0',
    'law:二十八',
    'law:28:1',
    ' law:28',
  ])('refuses %j', (text) => {
    expect(parseCitation(text)).toBeUndefined();
  });
});

describe('expandAvailable', () => {
  it('lists ranges and single articles', () => {
    expect(expandAvailable(['1-4', '174', '9-9'])).toEqual(['1', '2', '3', '4', '174', '9']);
    expect(expandAvailable([])).toEqual([]);
  });

  it('reads what cannot be a range as an inserted article', () => {
    expect(expandAvailable(['134-1', '131-133'])).toEqual(['134-1', '131', '132', '133']);
  });
});

describe('articleLabel', () => {
  it.each([
    ['1', '第一条'],
    ['10', '第十条'],
    ['11', '第十一条'],
    ['20', '第二十条'],
    ['28', '第二十八条'],
    ['100', '第一百条'],
    ['101', '第一百零一条'],
    ['110', '第一百一十条'],
    ['119', '第一百一十九条'],
    ['134-1', '第一百三十四条之一'],
    ['280-2', '第二百八十条之二'],
    ['1005', '第一千零五条'],
    ['1050', '第一千零五十条'],
    ['1260', '第一千二百六十条'],
    ['9999', '第九千九百九十九条'],
  ])('writes %s as %s', (article, label) => {
    expect(articleLabel(article)).toBe(label);
  });

  it.each(['', '0', 'x', '28条', '10000'])('leaves %j as it is', (text) => {
    expect(articleLabel(text)).toBe(text);
  });

  it('writes numerals that are read back as the same number', () => {
    for (let article = 1; article < 10_000; article += 7) {
      expect(chineseNumberOf(articleLabel(String(article)).slice(1, -1))).toBe(article);
    }
  });
});

describe('parseArticleQuery', () => {
  const names = [
    ['work-safety-law', '中华人民共和国安全生产法'],
    ['work-safety-law', '安全生产法'],
    ['administrative-penalty-law', '中华人民共和国行政处罚法'],
    ['administrative-penalty-law', '行政处罚法'],
    ['public-security-penalty-law', '治安管理处罚法'],
    ['criminal-law', '刑法'],
    ['work-safety-penalty-measures', '安全生产违法行为行政处罚办法'],
  ].map(([regulation = '', name = '']) => ({ regulation, name }));

  it.each([
    ['安法28条', 'work-safety-law', '28'],
    ['安法28', 'work-safety-law', '28'],
    ['处罚法 42', 'administrative-penalty-law', '42'],
    ['安全生产法第二十八条', 'work-safety-law', '28'],
    ['《安全生产法》第 28 条第二款', 'work-safety-law', '28'],
    ['中华人民共和国安全生产法第一百一十九条', 'work-safety-law', '119'],
    ['安法２８条', 'work-safety-law', '28'],
    ['安全生产法第一百一十条第（一）项', 'work-safety-law', '110'],
    ['刑法134条之一', 'criminal-law', '134-1'],
    ['刑法第一百三十四条之一', 'criminal-law', '134-1'],
    ['刑法134-1', 'criminal-law', '134-1'],
    ['刑法 134-1条', 'criminal-law', '134-1'],
    ['处罚办法 10', 'work-safety-penalty-measures', '10'],
    ['治安处罚法42条', 'public-security-penalty-law', '42'],
  ])('understands %s', (text, regulation, article) => {
    const query = parseArticleQuery(text, names);
    expect(query?.regulations[0]).toBe(regulation);
    expect(query?.article).toBe(article);
  });

  it('names every regulation that fits equally well, the shorter name first', () => {
    expect(parseArticleQuery('处罚法42条', names)?.regulations).toEqual([
      'administrative-penalty-law',
      'public-security-penalty-law',
    ]);
  });

  it('leaves weaker fits out where a name fits exactly', () => {
    expect(parseArticleQuery('安全生产法28条', names)?.regulations).toEqual(['work-safety-law']);
  });

  it.each([
    ['134-1', '134-1'],
    ['第28条', '28'],
    ['第二十八条', '28'],
    ['28条', '28'],
  ])('understands %s, which names no regulation', (text, article) => {
    expect(parseArticleQuery(text, names)).toEqual({ regulations: [], article });
  });

  it.each([
    '',
    '安全生产法',
    '28',
    '三十日',
    '动火作业',
    '处罚法42万',
    '火星法28条',
    '法',
    '第0条',
    '第一万条',
    '刑'.repeat(100),
    '1'.repeat(50_000),
  ])('takes %j for an ordinary search', (text) => {
    expect(parseArticleQuery(text, names)).toBeUndefined();
  });
});
