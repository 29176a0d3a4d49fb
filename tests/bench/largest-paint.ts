import { type Browser, chromium } from '@playwright/test';
import { findBrowser } from '../tooling/browser.ts';
import { serve } from '../tooling/serve.ts';

// Largest Contentful Paint of a lesson on a slow phone (CPU four times slower, 1.6 Mbit/s, 150 ms), with
// its scripts and with every script removed. The text must not wait for scripts: at most 1.1 times.

const LESSON = '/lessons/supervision/training/';
const ROUNDS = 7;
const MOST = 1.1;

const { server, port } = await serve(process.argv[2] ?? 'dist', 0, '127.0.0.1');
const browser = await chromium.launch({
  executablePath: findBrowser((line) => console.error(line)),
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
});
const times: Record<'whole' | 'bare', number[]> = { whole: [], bare: [] };
await paint(browser, false);
for (let round = 0; round < ROUNDS; round += 1) {
  times.whole.push(await paint(browser, false));
  times.bare.push(await paint(browser, true));
}
await browser.close();
server.close();
const whole = median(times.whole);
const bare = median(times.bare);
console.log(
  `largest paint of a lesson: ${whole.toFixed(0)} ms, without any script ${bare.toFixed(0)} ms, ratio ${(whole / bare).toFixed(2)}`,
);
if (whole > MOST * bare) {
  console.error(`The ratio is over ${MOST}: something on the page keeps the text from being painted.`);
  process.exitCode = 1;
}

async function paint(within: Browser, withoutScript: boolean): Promise<number> {
  const context = await within.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  if (withoutScript) {
    await page.route('**/*', async (route) => {
      if (route.request().resourceType() === 'script') return route.abort();
      if (route.request().resourceType() !== 'document') return route.continue();
      const response = await route.fetch();
      const body = (await response.text()).replace(/<script[\s\S]*?<\/script>/g, '');
      return route.fulfill({ response, body });
    });
  } else {
    // The same detour, so that both sides pay for it.
    await page.route('**/*', async (route) => {
      if (route.request().resourceType() !== 'document') return route.continue();
      const response = await route.fetch();
      return route.fulfill({ response, body: await response.text() });
    });
  }
  const cdp = await context.newCDPSession(page);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await cdp.send('Network.enable');
  const bytesPerSecond = 1_600_000 / 8;
  await cdp.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: bytesPerSecond,
    uploadThroughput: bytesPerSecond,
  });
  await page.goto(`http://localhost:${port}${LESSON}`, { waitUntil: 'load' });
  const time = await page.evaluate(
    () =>
      new Promise<number>((done) => {
        new PerformanceObserver((list) => done(list.getEntries().at(-1)?.startTime ?? 0)).observe({
          type: 'largest-contentful-paint',
          buffered: true,
        });
      }),
  );
  await context.close();
  return time;
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
