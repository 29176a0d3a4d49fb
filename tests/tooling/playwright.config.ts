import { fileURLToPath } from 'node:url';
import { defineConfig, devices } from '@playwright/test';
import { findBrowser } from './browser.ts';

const port = Number(process.env['ZHOUKE_E2E_PORT'] ?? 4399);
const folder = process.env['ZHOUKE_E2E_DIST'] ?? 'dist';
const root = fileURLToPath(new URL('../..', import.meta.url));

// The site is opened as on an intranet: plain http under a host name, where no browser grants a secure
// context. What works there works on localhost and https too.
const host = 'zhouke.test';

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
    trace: 'retain-on-failure',
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
