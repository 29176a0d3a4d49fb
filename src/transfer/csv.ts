/** What a spreadsheet takes for the beginning of a formula, after whatever white space it trims. */
const FORMULA = /^[\s\p{Cf}]*[=+\-@＝＋－＠]|^[\t\r\n]/u;

/**
 * A table as a file that Excel opens by a double click: UTF-8 with a byte order mark, without which it
 * would read Chinese as another code, comma and CRLF (RFC 4180). Texts that a spreadsheet would run as a
 * formula get an apostrophe before them (OWASP, CSV injection); numbers stay numbers.
 */
export function csvText(rows: readonly (readonly (string | number)[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

function cell(value: string | number): string {
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : '';
  const text = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text;
}
