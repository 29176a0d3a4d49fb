import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// Rules that keep nothing between calls share a process, so that each of some two hundred files need not load
// all modules anew. What keeps something (stores, storage, pages) has a process and a window of its own.
const RULES = [
  'tests/unit/{domain,schemas,i18n,catalog,integrations,search,tooling}',
  'tests/properties',
  'tests/golden',
  'tests/content',
];
const testsIn = (folders: readonly string[]) => folders.map((folder) => `${folder}/**/*.test.{ts,tsx}`);

export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    environment: 'node',
    testTimeout: 30_000,
    projects: [
      { extends: true, test: { name: 'rules', include: testsIn(RULES), isolate: false } },
      {
        extends: true,
        test: {
          name: 'pages',
          include: testsIn(['tests/unit', 'tests/islands', 'tests/frozen']),
          exclude: testsIn(RULES),
          setupFiles: ['tests/tooling/close-page.ts'],
        },
      },
      { extends: true, test: { name: 'speed', include: ['tests/bench/**/*.bench.ts'] } },
    ],
  },
});
