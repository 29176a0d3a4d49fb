import { describe, expect, it } from 'vitest';
import { inBook } from '../../../src/catalog/in-book.ts';

describe('inBook', () => {
  it('lowers headings by one level, opening and closing tags alike', () => {
    expect(inBook('<h2 id="a">一</h2><h3>二</h3><h5 class="x">三</h5>', 'p-')).toBe(
      '<h3 id="p-a">一</h3><h4>二</h4><h6 class="x">三</h6>',
    );
  });

  it('leaves other tags that begin with h alone', () => {
    expect(inBook('<header><hr><h6>底</h6></header>', 'p-')).toBe('<header><hr><h6>底</h6></header>');
  });

  it('gives two lessons with a heading of one name different ids', () => {
    const text = '<h2 id="记住一句">记住一句</h2>';
    expect(inBook(text, 'seizure-')).not.toBe(inBook(text, 'evidence-'));
    expect(inBook(text, 'seizure-')).toContain('id="seizure-记住一句"');
  });

  it('keeps what refers to an id of the lesson referring to it', () => {
    const svg =
      '<svg aria-labelledby="t d"><title id="t">图</title><desc id="d">说明</desc><marker id="m"/><path marker-end="url(#m)"/><use href="#m"/></svg>';
    expect(inBook(svg, 'p-')).toBe(
      '<svg aria-labelledby="p-t p-d"><title id="p-t">图</title><desc id="p-d">说明</desc><marker id="p-m"/><path marker-end="url(#p-m)"/><use href="#p-m"/></svg>',
    );
  });

  it('follows a link that spells the id in percent signs', () => {
    expect(inBook('<h2 id="该回避">该回避</h2><a href="#%E8%AF%A5%E5%9B%9E%E9%81%BF">见</a>', 'p-')).toContain(
      '<a href="#p-该回避">',
    );
  });

  it('leaves links to ids of other pages and to articles as they are', () => {
    const text =
      '<a href="/regulations/work-safety-law/#a28">二十八条</a><a href="#quiz">测验</a><a href="#%E0">坏</a>';
    expect(inBook(text, 'p-')).toContain('<a href="/regulations/work-safety-law/#a28">');
    expect(inBook(text, 'p-')).toContain('<a href="#quiz">');
  });

  it('does not take a data attribute for an id', () => {
    expect(inBook('<i data-id="x" id="x"></i>', 'p-')).toBe('<i data-id="x" id="p-x"></i>');
  });
});
