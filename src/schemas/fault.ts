/** One thing wrong with the content, said so that its author can mend it without asking. */
export interface Fault {
  /** Path from the project's root. */
  readonly file: string;
  /** Where in the file, as `items[3].key` or `第12行`; empty for the whole file. */
  readonly path: string;
  /** What is wrong, with the value. */
  readonly problem: string;
  /** What to do. */
  readonly fix: string;
}

/** `file → path: what is wrong. What to do.` */
export function formatFault({ file, path, problem, fix }: Fault): string {
  return `${file}${path ? ` → ${path}` : ''}：${problem}。${fix}。`;
}

/** All faults as one text, by file and place (`items[2]` before `items[10]`), headed by their number. */
export function formatFaults(faults: readonly Fault[]): string {
  const sorted = [...faults].sort(
    (a, b) =>
      inOrder.compare(a.file, b.file) || inOrder.compare(a.path, b.path) || inOrder.compare(a.problem, b.problem),
  );
  return [`内容有${faults.length}处要改：`, ...sorted.map((fault) => `  ${formatFault(fault)}`)].join('\n');
}

const inOrder = new Intl.Collator('en', { numeric: true });

/** A value as an author would recognise it, cut to one line of at most 60 characters. */
export function shown(value: unknown): string {
  const text = (typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value))).replace(/\s+/g, ' ');
  const characters = [...text];
  return `“${characters.length > 60 ? `${characters.slice(0, 60).join('')}…` : text}”`;
}
