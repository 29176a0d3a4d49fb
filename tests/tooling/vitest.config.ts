import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['tests/{unit,properties,golden,islands,content,frozen,bench}/**/*.{test,bench}.{ts,tsx}'],
    environment: 'node',
    setupFiles: ['tests/tooling/close-page.ts'],
    // Astro's own module is not there outside a build; what imports it is tested on the built site.
    exclude: ['**/node_modules/**'],
    testTimeout: 30_000,
  },
});
