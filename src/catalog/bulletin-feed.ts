/** One entry of the feed. */
export interface FeedEntry {
  readonly title: string;
  readonly summary: string;
  /** The column's name. */
  readonly category: string;
  /** The day it came out. */
  readonly date: string;
  /** Absolute address of its page, which also is its lasting id. */
  readonly link: string;
}

export interface FeedSource {
  readonly title: string;
  readonly description: string;
  /** Absolute address of the page that lists the pieces. */
  readonly link: string;
  /** Absolute address of the feed itself. */
  readonly self: string;
  /** Newest first. */
  readonly entries: readonly FeedEntry[];
}

/**
 * 《安全365》 as RSS 2.0 (https://www.rssboard.org/rss-specification), titles and summaries only: the text
 * with its citations is read on the page. An entry's address is its guid, so a piece that is corrected is
 * the same piece to a reader that knows it already.
 */
export function bulletinFeed({ title, description, link, self, entries }: FeedSource): string {
  const [newest] = entries;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">',
    '<channel>',
    element('title', title),
    element('link', link),
    element('description', description),
    element('language', 'zh-cn'),
    `<atom:link href="${escaped(self)}" rel="self" type="application/rss+xml"/>`,
    ...(newest ? [element('lastBuildDate', mailDate(newest.date))] : []),
    ...entries.flatMap((entry) => [
      '<item>',
      element('title', entry.title),
      element('link', entry.link),
      element('description', entry.summary),
      element('category', entry.category),
      `<guid isPermaLink="true">${escaped(entry.link)}</guid>`,
      element('pubDate', mailDate(entry.date)),
      '</item>',
    ]),
    '</channel>',
    '</rss>',
    '',
  ].join('\n');
}

function element(name: string, text: string): string {
  return `<${name}>${escaped(text)}</${name}>`;
}

/** Text as XML 1.0 may hold it: marks written out, control characters left away. */
function escaped(text: string): string {
  const allowed = [...text].filter((letter) => letter >= ' ' || letter === '\t' || letter === '\n').join('');
  return allowed.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A day as mail writes it (RFC 822, four digits of the year): midnight in Beijing. */
function mailDate(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  const [year, , dayOfMonth] = day.split('-');
  return `${DAYS[date.getUTCDay()]}, ${dayOfMonth} ${MONTHS[date.getUTCMonth()]} ${year} 00:00:00 +0800`;
}
