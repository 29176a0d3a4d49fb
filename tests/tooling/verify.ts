import { spawn } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { findBrowser } from './browser.ts';
import { type Counts, oneTest, readReport } from './read-report.ts';

// npm test: everything that must hold, in the order in which failures are cheapest to learn of.
// Every step runs even when one before it failed, so that one run tells all there is to mend.

interface Step {
  readonly name: string;
  readonly words: readonly string[];
  /** A report with test counts; a step without one counts as one test. */
  readonly report?: string;
}

const node = process.execPath;
const step = (name: string, file: string, ...words: string[]): Step => ({ name, words: [file, ...words] });
const counted = (base: Step, report: string): Step => ({ ...base, report });

const QUICK: readonly Step[] = [
  step('format and lint', 'node_modules/@biomejs/biome/bin/biome', 'ci', '--error-on-warnings', '.'),
  step(
    'import rules',
    'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
    '--config',
    'tests/tooling/dependency-cruiser.cjs',
    'src',
    'tests',
  ),
  step('dead code', 'node_modules/knip/bin/knip.js', '--config', 'tests/tooling/knip.json'),
  step('content', 'src/schemas/cli/check-content.ts'),
  step('content currency', 'src/schemas/cli/check-currency.ts'),
];
const TYPES = step('types', 'node_modules/astro/bin/astro.mjs', 'check', '--minimumFailingSeverity', 'warning');
const UNIT = counted(
  step(
    'unit, property, island and content tests',
    'node_modules/vitest/vitest.mjs',
    'run',
    '--config',
    'tests/tooling/vitest.config.ts',
    '--project=rules',
    '--project=pages',
    '--reporter=default',
    '--reporter=json',
    '--outputFile.json=test-results/unit.json',
  ),
  'test-results/unit.json',
);
const SPEED = counted(
  step(
    'speed',
    'node_modules/vitest/vitest.mjs',
    'run',
    '--config',
    'tests/tooling/vitest.config.ts',
    '--project=speed',
    '--reporter=default',
    '--reporter=json',
    '--outputFile.json=test-results/speed.json',
  ),
  'test-results/speed.json',
);
const BUILD = step('build', 'node_modules/astro/bin/astro.mjs', 'build');
const BUILT: readonly Step[] = [
  step('bytes per page', 'tests/tooling/check-bytes.ts'),
  counted(
    step(
      'end to end in a browser',
      'node_modules/@playwright/test/cli.js',
      'test',
      '--config',
      'tests/tooling/playwright.config.ts',
    ),
    'test-results/e2e.json',
  ),
];

const started = Date.now();
rmSync('test-results', { recursive: true, force: true });
mkdirSync('test-results');
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

const results: { step: Step; counts: Counts }[] = [];
try {
  say(`browser: ${findBrowser(say)}`);
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  results.push({ step: step('browser', ''), counts: oneTest(false) });
}
for (const quick of QUICK) await run(quick);
// Types and unit tests are one process each: together they fill two cores.
await Promise.all([run(TYPES), run(UNIT)]);
// Alone: beside another process every timing would be that process's too.
await run(SPEED);
await run(BUILD);
for (const built of BUILT) await run(built);

const passed = results.reduce((sum, { counts }) => sum + counts.passed, 0);
const failed = results.reduce((sum, { counts }) => sum + counts.failed, 0);
console.log('\nZhouke, all checks:');
for (const { step: done, counts } of results) {
  console.log(
    `  ${counts.failed > 0 ? '✕' : '✓'} ${done.name}${done.report ? `: ${counts.passed} passed, ${counts.failed} failed` : ''}`,
  );
  // Here again, because a long log is read from its end.
  for (const name of counts.names) console.log(`      ✕ ${name}`);
}
console.log(`in ${Math.round((Date.now() - started) / 1000)} s\n`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

async function run(todo: Step): Promise<void> {
  say(todo.name);
  const begun = Date.now();
  const ok = await new Promise<boolean>((done) => {
    const child = spawn(node, [...todo.words], { stdio: ['ignore', 'inherit', 'inherit'] });
    child.on('close', (code) => done(code === 0));
    child.on('error', () => done(false));
  });
  const counts = todo.report ? readReport(todo.report, ok) : oneTest(ok);
  results.push({ step: todo, counts });
  say(`${todo.name}: ${ok ? 'ok' : 'FAILED'} (${Math.round((Date.now() - begun) / 1000)} s)`);
}

function say(line: string): void {
  console.log(`\n── ${line}`);
}
