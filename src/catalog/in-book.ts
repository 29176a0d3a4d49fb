/** Attributes that name ids of the same page, one or several. */
const NAMING = /(\s(?:id|for|headers|aria-labelledby|aria-describedby|aria-controls))="([^"]*)"/g;
const POINTING = /(\shref="|url\(&quot;|url\()#([^"&)]+)/g;

/**
 * A lesson's text as a part of a book that holds many: every id, and what refers to it, starts with the lesson's
 * `prefix`, so that two lessons may have a heading of one name; and its headings stand one level lower, below
 * the lesson's own. Links to other pages stay.
 */
export function inBook(html: string, prefix: string): string {
  const own = new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id));
  const named = (id: string) => (own.has(id) ? `${prefix}${id}` : id);
  return html
    .replace(NAMING, (_, name: string, ids: string) => `${name}="${ids.split(' ').map(named).join(' ')}"`)
    .replace(POINTING, (_, before: string, id: string) => `${before}#${named(plain(id))}`)
    .replace(/(<\/?h)([2-5])(?=[\s>])/g, (_, before: string, level: string) => `${before}${Number(level) + 1}`);
}

// Ids are written as they are, links to them may be written in percent signs.
function plain(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}
