import { readFileSync } from 'node:fs';

export interface Counts {
  readonly passed: number;
  readonly failed: number;
  /** What failed, by file and title, where the report tells. */
  readonly names: readonly string[];
}

interface Suite {
  readonly specs?: readonly { readonly title: string; readonly file: string; readonly ok: boolean }[];
  readonly suites?: readonly Suite[];
}

/** What a step without a report comes to. */
export const oneTest = (ok: boolean): Counts => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1, names: [] });

/** The counts of a Vitest or Playwright JSON report; where it cannot be read, those of one test. */
export function readReport(path: string, ok: boolean): Counts {
  try {
    const counts = countsIn(JSON.parse(readFileSync(path, 'utf8')));
    // A run that died beside its tests has failed, whatever it counted.
    return counts.failed === 0 && !ok ? { ...counts, failed: 1 } : counts;
  } catch {
    return oneTest(ok);
  }
}

function countsIn({
  stats,
  suites,
  numPassedTests,
  numFailedTests,
  testResults,
}: ReturnType<typeof JSON.parse>): Counts {
  if (stats) {
    return { passed: stats.expected, failed: stats.unexpected + stats.flaky, names: failedSpecs({ suites }) };
  }
  const names: string[] = [];
  for (const { name, assertionResults } of testResults) {
    for (const { status, fullName } of assertionResults) if (status === 'failed') names.push(`${name}: ${fullName}`);
  }
  return { passed: numPassedTests, failed: numFailedTests, names };
}

function failedSpecs(suite: Suite): string[] {
  const here = (suite.specs ?? []).filter(({ ok }) => !ok).map(({ file, title }) => `${file}: ${title}`);
  return [...here, ...(suite.suites ?? []).flatMap(failedSpecs)];
}
