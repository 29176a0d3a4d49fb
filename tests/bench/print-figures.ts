import { assembleHundred, drawFive, drawHistory, fastestMs, mixedBank, scoreResponses } from './workloads.ts';

// node tests/bench/print-figures.ts: the speed table of the README, measured on this machine.

const [small, large, history] = [mixedBank(1000), mixedBank(10_000), drawHistory(10)];

const rows: readonly (readonly [what: string, ms: number])[] = [
  ['Score 100,000 responses, all seven types', fastestMs(5, () => scoreResponses(100_000))],
  ['Assemble a 100-item paper from 1,000 items', fastestMs(21, (run) => assembleHundred(small, run))],
  ['Assemble a 100-item paper from 10,000 items', fastestMs(21, (run) => assembleHundred(large, run))],
  ['Draw 5 of 1,000 people with 10 years of history', fastestMs(21, (run) => drawFive(history, `${run}`))],
];

console.log('| What | Fastest |\n|---|---:|');
for (const [what, ms] of rows) console.log(`| ${what} | ${ms < 10 ? ms.toFixed(1) : Math.round(ms)} ms |`);
