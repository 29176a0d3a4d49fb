import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import { contentCheck } from './src/integrations/content-check.ts';
import { leanImports } from './src/integrations/lean-imports.ts';

// ZHOUKE_BASE puts the site under a folder of an existing web server, as /zhouke/.
const base = process.env.ZHOUKE_BASE ?? '/';

// What every page's frame and every page that keeps something load first: one file, fetched once.
const FRAME =
  /src\/(enhance\/shell|stores\/(me|now|ids|database|storage-event)|storage\/(open-database|storage-failure|tab-channel|schema|migrations\/.+))\.ts/;

export default defineConfig({
  base,
  output: 'static',
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  build: { format: 'directory', inlineStylesheets: 'never' },
  integrations: [contentCheck(), mdx(), preact()],
  vite: {
    plugins: [leanImports()],
    build: {
      target: ['chrome109', 'safari16', 'firefox115'],
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false, resolveDependencies: () => [] },
      rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'frame', test: FRAME }] } } },
    },
    server: { allowedHosts: true },
  },
});
