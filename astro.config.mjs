import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import { contentCheck } from './src/integrations/content-check.ts';
import { leanImports } from './src/integrations/lean-imports.ts';
import { termLinksPlugin } from './src/integrations/term-links.ts';

// ZHOUKE_BASE puts the site under a folder of an existing web server, as /zhouke/.
const base = process.env.ZHOUKE_BASE ?? '/';

// Which shared code goes into one file. Left to itself the bundler makes a file of every set of pages that share
// something, fifty for the console alone, and each costs some 300 bytes after gzip. A group only joins what its
// pages need anyway; `npm test` holds every page to its budget. The first group that fits takes a module, with
// all it imports.
const GROUPS = [
  // What every page's frame and every page that keeps something load first.
  {
    name: 'frame',
    test: /src\/(enhance\/shell|stores\/(me|now|ids|database|storage-event)|storage\/(open-database|storage-failure|tab-channel|schema|migrations\/.+))\.ts/,
  },
  // What a lesson's page keeps reading with.
  { name: 'device', test: /src\/(stores\/device|storage\/(meta|add-records|change-draft))\.ts/ },
  // Words, days and data files: search too, which has no Preact.
  {
    name: 'words',
    test: /src\/(i18n\/(fill|href|day-text)|data\/(load|parse-each)|domain\/(item\/item|shared\/day|records\/study-day))\.ts/,
  },
  {
    name: 'ui',
    test: /node_modules\/(preact|nanostores\/(atom|lifecycle|computed|clean-stores|task))\/|src\/(islands\/controls\/(Icon|icons|Dialog|typing-target|use-atom)|stores\/(clock|download))\./,
  },
  { name: 'astro', test: /node_modules\/(@astrojs\/preact|@nanostores\/preact|nanostores)\// },
  // The log, drafts, rosters and draws.
  {
    name: 'kept',
    test: /src\/(stores\/(held-draft|save-latest|write-queue|record-log|make-records|people|last-person|own-name|log|storage-health|drafts|tab-id|edited-list|draws|roster)|storage\/(indexed-record-log|indexed-draft-store|quarantine|quarantine-records|table|draft-ownership)|domain\/(draw\/parse-draw-record|records\/(roster|draws-of|record-shapes|parse-record|marking-check|score-check|new-record|without-voided|canonical-text)|item\/is-response))\.ts|node_modules\/@nanostores\/persistent/,
  },
  // Items as they are shown, chance and hashes.
  {
    name: 'item',
    test: /src\/(domain\/(shared\/(rng|sha256|bytes)|records\/(derived-id|fact-id)|item\/(option-order|relabel-rationale|blank\/blank-mark|parse-item-key|parse-public-item))|data\/(load-items|load-bank|article-map)|stores\/(lesson-items|bank|new-seed))\.ts|node_modules\/(pure-rand|@noble)\//,
  },
  // Draws and their sheets on the wall.
  {
    name: 'drawing',
    test: /src\/(domain\/(draw\/(draw-(asked|hashes|stream|weighted|people|items|cycle|weights|facts|chances)|sitting|sitting-records|sitting-steps|sitting-change|sitting-judge|plan-draw|item-pool|used-items|standing|parse-sitting)|records\/current-roster|wall\/wall-draw-of|session\/weak-topics)\.ts|stores\/weak-topics|islands\/wall-views\/(rule-words|lesson-bank|use-lesson-bank|VerdictWord|wall-item|stage-words|stage-state|WallMark|WallFrame|Wall|WallClock|WallOptions|WallPoints|WallStem|split-label|WallWhy|wall-name|WallAsk|WallSeal|WallDrawn|WallSealed|DrawSheet|toggle-full|use-fit|use-reveal|use-box-scale|use-stage-scale|AbsentDialog|PointTicks|PointsDialog|ChanceTable|answer-lines|open-wall)\.|islands\/controls\/(KeyBar|KeptTag)|islands\/wall-views\/WallTag)/,
  },
  // The wall: what it shows, and how it hears of it.
  { name: 'wall', test: /src\/(islands\/(lead-wall\/|wall-views\/RecordSheet)|stores\/wall)/ },
  // A meeting under way and its summary.
  { name: 'meeting', test: /src\/(domain\/session\/(?!weak-topics)|stores\/session\.ts)/ },
].map((group, i, { length }) => ({ ...group, priority: length - i }));

export default defineConfig({
  base,
  output: 'static',
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  build: { format: 'directory', inlineStylesheets: 'never' },
  markdown: { processor: satteri({ mdastPlugins: [termLinksPlugin(new URL('.', import.meta.url))] }) },
  integrations: [contentCheck(), mdx(), preact()],
  vite: {
    plugins: [leanImports()],
    build: {
      target: ['chrome109', 'safari16', 'firefox115'],
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false, resolveDependencies: () => [] },
      rolldownOptions: { output: { codeSplitting: { groups: GROUPS } } },
    },
    server: { allowedHosts: true },
  },
});
