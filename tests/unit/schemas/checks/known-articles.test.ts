import { describe, expect, it } from 'vitest';
import { citationCheck, hasArticle } from '../../../../src/schemas/checks/known-articles.ts';
import { regulationSchema } from '../../../../src/schemas/regulation.ts';
import { contentOf, edit } from '../../../builders/content-tree.ts';

const whole = regulationSchema.parse({
  title: '示例法',
  short: '示例法',
  aliases: [],
  kind: '法律',
  issuer: '示例机关',
  number: '第1号',
  edition: '2021年',
  effective: '2021-09-01',
  status: 'in-force',
  articles: 119,
  insertedArticles: ['63-1'],
  chapters: [],
  renumbered: [],
  gists: {},
});
const part = { ...whole, available: ['12', '20-25'] };

describe('hasArticle', () => {
  it.each(['1', '63', '119', '63-1'])('finds %s in a whole text of 119 articles', (article) => {
    expect(hasArticle(whole, article)).toBe(true);
  });

  it.each(['0', '120', '63-2', '1-1', '', '一', '1.5', '-1', '1e1'])('does not find %j there', (article) => {
    expect(hasArticle(whole, article)).toBe(false);
  });

  it.each(['12', '20', '22', '25', '63-1'])('finds %s in a text of which 12, 20—25 and 63-1 are here', (article) => {
    expect(hasArticle(part, article)).toBe(true);
  });

  it.each(['11', '13', '19', '26', '119'])('does not find %s there', (article) => {
    expect(hasArticle(part, article)).toBe(false);
  });
});

describe('citationCheck', () => {
  const check = citationCheck(contentOf());

  it.each(['safety-law:5', 'safety-law:28', 'penal-code:134-1'])('lets %s stand', (citation) => {
    expect(check(citation)).toBeUndefined();
  });

  it.each([
    ['safety-law:6', '还没有要旨'],
    ['safety-law:31', '没有第三十一条'],
    ['safety-law:0', '不是“法规编号:条号”'],
    ['safety-law:第28条', '不是“法规编号:条号”'],
    [':', '不是“法规编号:条号”'],
    ['penal-code:200', '只收了部分条文（131-139）'],
    ['penal-code:453', '共452条'],
    ['old-rules:3', '已经废止'],
    ['new-rules:3', '尚未施行'],
    ['nowhere:1', '没有登记过 nowhere'],
    ['constructor:1', '没有登记过 constructor'],
  ])('says of %s why it does not stand', (citation, reason) => {
    expect(check(citation)?.problem).toMatch(new RegExp(reason));
    expect(check(citation)?.problem).toContain(`“${citation}”`);
  });

  it('is silent about a regulation whose own file is reported as broken', () => {
    const broken = citationCheck(contentOf(edit('regulations/safety-law.yaml', 'articles: 30', 'articles: 三十')));
    expect(broken('safety-law:99')).toBeUndefined();
  });
});
