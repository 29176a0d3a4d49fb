/** Which column holds what, as a header line says; the unit may be missing. */
export interface RosterColumns {
  readonly name: number;
  readonly unit: number;
}

export interface RosterEntry {
  readonly name: string;
  readonly unit: string;
}

const NAME_HEADER = /^(姓名|名字|name)$/i;
const UNIT_HEADER = /^(所在|工作)?(单位|部门|科室|单位名称|部门名称|股室)$|^(unit|department)$/i;

/** Invisible marks that would make two equal names differ, or turn the text around them; emoji need the joiner. */
const INVISIBLE = /(?![\t\u200d])[\p{Cc}\p{Cf}]/gu;
const NUMBERING = /^[(（]?\d{1,5}(?:\s*[.、．。)）:：]\s*|\s+(?=\D))/;
/** `何　静`: two characters set apart to the width of three. */
const SPACED_NAME = /^(\p{Script=Han})[ \u3000]+(\p{Script=Han})(?=$|[\s,，;；])/u;
const CELL = /[\t,，;；]/;
const COLUMN = /[\t,，;；]|\s{2,}/;
/** `张三丰 应急局`, typed with one space: a Chinese name has none inside. */
const NAME_THEN_UNIT = /^([\p{Script=Han}·]{2,})\s(.+)$/u;
/** A running number or a telephone number. */
const NUMBER_ONLY = /^[+\d][\d\s()（）-]*$/;

/** The columns a line names, or `undefined` where it is not a header. */
export function headerColumns(line: string): RosterColumns | undefined {
  const cells = line.split(CELL.test(line) ? CELL : /\s+/).map((cell) => clean(cell).replace(/\s/g, ''));
  const name = cells.findIndex((cell) => NAME_HEADER.test(cell));
  return name === -1 ? undefined : { name, unit: cells.findIndex((cell) => UNIT_HEADER.test(cell)) };
}

/**
 * One person from one line: the first two columns that are not mere numbers, or those a header named.
 * Running numbers and telephone numbers are left out; a name set apart is closed up. The name is empty
 * where the line holds none. Emoji and markup stay the plain text they are.
 */
export function rosterEntry(line: string, columns?: RosterColumns): RosterEntry {
  const cells = line.split(CELL).map(clean);
  if (columns !== undefined && columns.unit >= 0 && cells.length > Math.max(columns.name, columns.unit)) {
    return { name: nameOf(cells[columns.name] ?? ''), unit: cells[columns.unit] ?? '' };
  }
  const parts = nameOf(clean(line))
    .split(COLUMN)
    .map((part) => part.trim())
    .filter((part) => !NUMBER_ONLY.test(part));
  const [name = '', unit = ''] = parts.filter((part, i) => part !== '' || i === 0);
  const [, alone, rest] = unit === '' ? (NAME_THEN_UNIT.exec(name) ?? []) : [];
  if (alone === undefined || rest === undefined) return { name, unit };
  return { name: alone, unit: NUMBER_ONLY.test(rest) ? '' : rest };
}

function clean(text: string): string {
  return text.replace(INVISIBLE, '').trim();
}

function nameOf(text: string): string {
  return text.replace(NUMBERING, '').replace(SPACED_NAME, '$1$2');
}
