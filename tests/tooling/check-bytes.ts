import { readdirSync } from 'node:fs';
import { measurePage, measureTogether, type PageBytes } from './page-bytes.ts';

// Holds every built page against its budget, in bytes after gzip. Numbers are the project's promise to a
// reader on a slow network; raise none of them without saying why in the README.

interface Budget {
  readonly pages: string;
  readonly script: number;
  readonly withVisible?: number;
  readonly style: number;
  readonly first?: number;
}

const BUDGETS: readonly { readonly match: RegExp; readonly budget: Budget }[] = [
  {
    match: /^\/(en\/)?lessons\/[^/]+\/[^/]+\/$/,
    budget: { pages: 'lesson', script: 6000, withVisible: 20_000, style: 10_000, first: 25_000 },
  },
  {
    match: /^\/(en\/)?(lessons|glossary|(checklists|duties|regulations)(\/[^/]+)?|bulletin(\/[^/]+\/[^/]+)?)\/$/,
    budget: { pages: 'catalogue', script: 4000, style: 10_000 },
  },
  // A whole handbook, and every article of every regulation, are one page each.
  {
    match: /^\/(en\/)?(handbooks(\/[^/]+(\/read)?)?|coverage)\/$/,
    budget: { pages: 'book', script: 4000, style: 12_000, first: 100_000 },
  },
  // All of it at once: underground there is no network to fetch the findings by.
  {
    match: /^\/(en\/)?checklists\/[^/]+\/walk\/$/,
    budget: { pages: 'walk-round', script: 30_000, withVisible: 30_000, style: 12_000 },
  },
  // Console and wall carry every sheet a meeting can show, and run on the presenter's PC alone.
  {
    match: /^\/(en\/)?(lead|contest)\/(wall|[^/]+\/[^/]+)\/$/,
    budget: { pages: 'leading', script: 60_000, style: 16_000 },
  },
  { match: /./, budget: { pages: 'other', script: 60_000, style: 12_000 } },
];

const folder = process.argv[2] ?? 'dist';
const worst = new Map<string, { path: string; bytes: PageBytes }>();
const faults: string[] = [];

for (const path of pagesIn(folder, '/')) {
  const bytes = measurePage(folder, path);
  const budget = BUDGETS.find(({ match }) => match.test(path))?.budget;
  if (!budget) continue;
  const known = worst.get(budget.pages);
  if (!known || total(bytes) > total(known.bytes)) worst.set(budget.pages, { path, bytes });
  hold(path, 'scripts', bytes.script, budget.script);
  hold(path, 'scripts with what comes into view', bytes.script + bytes.visible, budget.withVisible);
  hold(path, 'styles', bytes.style, budget.style);
  hold(path, 'the first visit', bytes.html + bytes.script + bytes.style, budget.first);
}

// Open side by side on one PC: a file both load counts once.
const LEADING = ['/lead/supervision/training/', '/lead/wall/'];
const leading = measureTogether(folder, LEADING);
hold(LEADING.join(' and '), 'scripts', leading, 60_000);
console.log(`${LEADING.join(' and ')}: scripts ${leading} together`);

for (const [pages, { path, bytes }] of worst) {
  const { html, script, visible, style } = bytes;
  console.log(
    `${pages}: heaviest ${path}: html ${html}, scripts ${script} (+${visible} in view), styles ${style}, first visit ${html + script + style}`,
  );
}
if (faults.length > 0) {
  console.error(`${faults.length} over budget:\n${faults.slice(0, 20).join('\n')}`);
  process.exitCode = 1;
}

function hold(path: string, what: string, bytes: number, most: number | undefined): void {
  if (most !== undefined && bytes > most) faults.push(`  ${path}: ${what} ${bytes} bytes, at most ${most}`);
}

function total({ html, script, visible, style }: PageBytes): number {
  return html + script + visible + style;
}

function pagesIn(root: string, path: string): string[] {
  return readdirSync(`${root}${path}`, { withFileTypes: true }).flatMap((entry) => {
    if (entry.isDirectory()) return entry.name === '_astro' ? [] : pagesIn(root, `${path}${entry.name}/`);
    return entry.name === 'index.html' ? [path] : [];
  });
}
