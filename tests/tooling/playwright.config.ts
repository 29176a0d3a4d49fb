import { fileURLToPath } from 'node:url';
import { defineConfig, devices } from '@playwright/test';
import { findBrowser } from './browser.ts';

const port = Number(process.env['ZHOUKE_E2E_PORT'] ?? 4399);
const folder = process.env['ZHOUKE_E2E_DIST'] ?? 'dist';
const root = fileURLToPath(new URL('../..', import.meta.url));

// The site is opened as on an intranet: plain http under a host name, where no browser grants a secure
// context. What works there works on localhost and https too.
const host = 'zhouke.test';

// Each thing is tried on the screen it is done on: what staff do on a phone, what a presenter and an officer do on
// a PC, an exam on both. What has nothing to do with the screen (files, codes, clocks, storage, tabs, keyboards)
// is tried at desktop size. On the phone axe looks at the pages that staff open there.
const STAFF = /(home|lesson|study)\.e2e\.ts$/;
const ANY_SCREEN = new RegExp(
  [
    'paper code|code of another|clock put back|deadline|time out|with blanks|a reload in the middle',
    'storage full|site data|denied|broken network|without script',
    'second tab|coming back another way|keyboard alone|while an exam is sat',
    'axe finds nothing on /(?!(lessons/(supervision/training/)?|practice/|me/|library/|checklists/coal-mine/)?,)',
  ].join('|'),
);

const DESKTOP = { viewport: { width: 1440, height: 900 } };

const TIMED = /CPU four times slower|frame over 50 ms/;

export default defineConfig({
  testDir: '../e2e',
  testMatch: '**/*.e2e.ts',
  // Milliseconds on a busy machine are the machine's: `npm run figures` measures them, alone.
  ...(process.env['ZHOUKE_FIGURES'] ? { grep: TIMED } : { grepInvert: TIMED }),
  outputDir: '../../test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: '../../test-results/e2e.json' }]],
  use: {
    baseURL: `http://${host}:${port}`,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    // ZHOUKE_TRACE=1 keeps a trace of each failure; recording one doubles the time of every test.
    trace: process.env['ZHOUKE_TRACE'] ? 'retain-on-failure' : 'off',
    launchOptions: {
      executablePath: findBrowser((line) => process.stderr.write(`${line}\n`)),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--no-first-run',
        `--host-resolver-rules=MAP ${host} 127.0.0.1`,
      ],
    },
  },
  projects: [
    { name: 'desktop', testIgnore: STAFF, use: DESKTOP },
    { name: 'any screen', testMatch: STAFF, grep: ANY_SCREEN, use: DESKTOP },
    {
      name: 'phone',
      testMatch: /(accessibility|exam|home|lesson|study)\.e2e\.ts$/,
      grepInvert: ANY_SCREEN,
      use: { ...devices['Pixel 7'], viewport: { width: 390, height: 844 }, defaultBrowserType: 'chromium' },
    },
  ],
  webServer: {
    command: `"${process.execPath}" tests/tooling/serve.ts ${folder} ${port}`,
    cwd: root,
    url: `http://localhost:${port}/mark.svg`,
    reuseExistingServer: false,
    timeout: 30_000,
  },
});
