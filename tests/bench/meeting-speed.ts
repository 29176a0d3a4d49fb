import { spawnSync } from 'node:child_process';

// node tests/bench/meeting-speed.ts: how fast a key reaches the wall and a thousand seats scroll, on the built site.

const run = spawnSync(
  process.execPath,
  [
    'node_modules/@playwright/test/cli.js',
    'test',
    '--config',
    'tests/tooling/playwright.config.ts',
    '--project=desktop',
    '--workers=1',
  ],
  { stdio: 'inherit', env: { ...process.env, ZHOUKE_FIGURES: '1' } },
);
process.exitCode = run.status ?? 1;
