import { fill } from '../i18n/fill.ts';
import type { DrawMessages } from '../i18n/zh-cn/draw.ts';
import { type CheckStep, checkSteps } from '../islands/controls/draw-record/check-steps.ts';
import { refusalWords } from '../islands/controls/draw-record/refusal-words.ts';
import { readDrawFile } from '../transfer/draw-file.ts';

export interface DrawReport {
  readonly lines: readonly string[];
  /** 0 it holds, 1 it differs, 2 it cannot be read. */
  readonly exit: 0 | 1 | 2;
}

/** The re-check of a draw file in words, the same lines as on the page. */
export function drawReport(text: string, name: string, messages: DrawMessages): DrawReport {
  const read = readDrawFile(text);
  if (read.type === 'rejected') return { lines: [fill(refusalWords(read.reason, messages), { name })], exit: 2 };
  const { record } = read;
  const steps = checkSteps(record, messages);
  const faults = steps.flatMap((step) => step.faults);
  const outcome =
    faults.length === 0
      ? fill(messages.checkHolds, { n: record.result.length })
      : fill(messages.checkDiffers, { n: faults.length });
  return {
    lines: [
      fill(messages.checkSource, { name }),
      ...steps.flatMap((step) => stepLines(step, messages)),
      outcome,
      messages.checkLimit,
    ],
    exit: faults.length === 0 ? 0 : 1,
  };
}

function stepLines({ title, says, hash, lines, fits, faults }: CheckStep, messages: DrawMessages): readonly string[] {
  const mark = fits === false ? '✕' : '✓';
  return [
    `${mark} ${title}　${fits === false ? messages.stepDiffers : messages.stepFits}`,
    ...[says, hash, ...lines].filter((line) => line !== '').map((line) => `    ${line}`),
    ...faults.map((fault) => `  ✕ ${fault}`),
  ];
}
