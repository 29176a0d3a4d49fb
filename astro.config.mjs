import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import { contentCheck } from './src/integrations/content-check.ts';

// ZHOUKE_BASE puts the site under a folder of an existing web server, as /zhouke/.
const base = process.env.ZHOUKE_BASE ?? '/';

export default defineConfig({
  base,
  output: 'static',
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  build: { format: 'directory', inlineStylesheets: 'never' },
  i18n: { defaultLocale: 'zh-CN', locales: ['zh-CN', 'en'], routing: 'manual' },
  integrations: [contentCheck(), mdx(), preact()],
  vite: {
    build: { target: ['chrome109', 'safari16', 'firefox115'], assetsInlineLimit: 0 },
    server: { allowedHosts: true },
  },
});
