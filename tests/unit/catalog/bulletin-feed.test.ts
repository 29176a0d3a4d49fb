import { describe, expect, it } from 'vitest';
import { bulletinFeed, type FeedEntry, type FeedSource } from '../../../src/catalog/bulletin-feed.ts';

function entry(part: Partial<FeedEntry> = {}): FeedEntry {
  return {
    title: '小餐馆的报警器：装了，还要响',
    summary: '312家里有47家的报警器是摆设。',
    category: '安全进行时',
    date: '2026-10-22',
    link: 'http://zhouke.example/bulletin/in-progress/2026-10-22/',
    ...part,
  };
}

function source(entries: readonly FeedEntry[]): FeedSource {
  return {
    title: '示例县应急管理局《安全365》',
    description: '三个栏目。',
    link: 'http://zhouke.example/bulletin/',
    self: 'http://zhouke.example/bulletin/rss.xml',
    entries,
  };
}

/** The tags of an XML text in order, and whether each that opens is closed in its turn. */
function nesting(xml: string): { readonly names: readonly string[]; readonly isNested: boolean } {
  const names: string[] = [];
  const open: string[] = [];
  for (const [, close, name = '', empty] of xml.matchAll(/<(\/?)([a-z][\w:]*)[^<>]*?(\/?)>/gi)) {
    if (close && open.pop() !== name) return { names, isNested: false };
    if (!close) names.push(name);
    if (!close && !empty) open.push(name);
  }
  return { names, isNested: open.length === 0 };
}

describe('the feed of the bulletin', () => {
  it('has what RSS 2.0 demands of a channel and of each item, in its order', () => {
    const { names, isNested } = nesting(bulletinFeed(source([entry()])));
    expect(isNested).toBe(true);
    expect(names).toEqual([
      ...['rss', 'channel', 'title', 'link', 'description', 'language', 'atom:link', 'lastBuildDate'],
      ...['item', 'title', 'link', 'description', 'category', 'guid', 'pubDate'],
    ]);
  });

  it('writes days as mail does, at midnight in Beijing', () => {
    const feed = bulletinFeed(source([entry({ date: '2026-11-02' }), entry({ date: '2024-02-29' })]));
    expect(feed).toContain('<pubDate>Mon, 02 Nov 2026 00:00:00 +0800</pubDate>');
    expect(feed).toContain('<pubDate>Thu, 29 Feb 2024 00:00:00 +0800</pubDate>');
    expect(feed).toContain('<lastBuildDate>Mon, 02 Nov 2026 00:00:00 +0800</lastBuildDate>');
  });

  it('gives an item its address as lasting id', () => {
    const { link } = entry();
    expect(bulletinFeed(source([entry()]))).toContain(`<guid isPermaLink="true">${link}</guid>`);
  });

  it('writes out the marks of XML and drops what XML cannot hold', () => {
    const feed = bulletinFeed(
      source([entry({ title: 'A & B <script>"x"</script>\u0007', link: 'http://a/?x=1&y=2' })]),
    );
    expect(feed).toContain('<title>A &amp; B &lt;script&gt;&quot;x&quot;&lt;/script&gt;</title>');
    expect(feed).toContain('<link>http://a/?x=1&amp;y=2</link>');
    expect(nesting(feed).isNested).toBe(true);
  });

  it('stands without any piece', () => {
    const { names, isNested } = nesting(bulletinFeed(source([])));
    expect(isNested).toBe(true);
    expect(names).not.toContain('item');
    expect(names).not.toContain('lastBuildDate');
  });
});
