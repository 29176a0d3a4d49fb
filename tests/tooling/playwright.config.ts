import { fileURLToPath } from 'node:url';
import { defineConfig, devices } from '@playwright/test';
import { findBrowser } from './browser.ts';

const port = Number(process.env['ZHOUKE_E2E_PORT'] ?? 4399);
const folder = process.env['ZHOUKE_E2E_DIST'] ?? 'dist';
const root = fileURLToPath(new URL('../..', import.meta.url));

// The site is opened as on an intranet: plain http under a host name, where no browser grants a secure
// context. What works there works on localhost and https too.
const host = 'zhouke.test';

// What has nothing to do with the screen is tried once, at desktop size: files, codes, clocks, storage.
const ANY_SCREEN =
  /tampered|refuses files|fits the wall|roster of 10,000|paper code|code of another|storage full|site data|denied|clock put back|deadline|broken network|three draws|ends early|without script|axe finds nothing on \/en\//;

export default defineConfig({
  testDir: '../e2e',
  testMatch: '**/*.e2e.ts',
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
    { name: 'desktop', use: { viewport: { width: 1440, height: 900 } } },
    {
      name: 'phone',
      testMatch: /(accessibility|draw|exam|home|lesson|study)\.e2e\.ts$/,
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
