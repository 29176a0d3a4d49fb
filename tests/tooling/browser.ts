import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/microsoft-edge',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * Finds a Chromium-like browser for the end-to-end tests: the one named by ZHOUKE_BROWSER, Playwright's
 * own, or an installed Chrome, Edge or Chromium. On Debian or Ubuntu as root it installs the chromium
 * package with a Chinese font; elsewhere it says what to do.
 */
export function findBrowser(say: (line: string) => void): string {
  const named = process.env['ZHOUKE_BROWSER'];
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`ZHOUKE_BROWSER names ${named}, which is not there. Point it to a Chrome, Edge or Chromium.`);
  }
  const found = present();
  if (found) return found;
  say('No browser found. Trying to install Debian’s chromium with apt-get …');
  if (installWithApt(say)) {
    const installed = present();
    if (installed) return installed;
  }
  throw new Error(
    [
      'The end-to-end tests need a browser and none was found.',
      'Do one of these, then run npm test again:',
      '  - install Google Chrome or Microsoft Edge,',
      '  - on Debian or Ubuntu: sudo apt-get install chromium fonts-noto-cjk,',
      '  - npx playwright install chromium,',
      '  - or set ZHOUKE_BROWSER to the path of a Chromium-based browser.',
    ].join('\n'),
  );
}

function present(): string | undefined {
  return [chromium.executablePath(), ...PLACES].find((path) => path && existsSync(path));
}

function installWithApt(say: (line: string) => void): boolean {
  const isRoot = process.getuid?.() === 0;
  if (process.platform !== 'linux' || !isRoot || !existsSync('/usr/bin/apt-get')) return false;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const words of [
    ['update', '-qq'],
    ['install', '-y', '-qq', 'chromium', 'fonts-noto-cjk'],
  ]) {
    say(`  apt-get ${words.join(' ')}`);
    const ran = spawnSync('apt-get', words, { env, stdio: ['ignore', 'ignore', 'inherit'] });
    if (ran.status !== 0) return false;
  }
  return true;
}
