import { fill } from '../../i18n/fill.ts';

interface ListMessages {
  readonly listSeparator: string;
  readonly listRange: string;
}

/** Item numbers as people say them: 3、5—8、12. Three and more in a row are drawn together. */
export function numberList(numbers: readonly number[], messages: ListMessages): string {
  const runs: { from: number; to: number }[] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run !== undefined && run.to === number - 1) run.to = number;
    else runs.push({ from: number, to: number });
  }
  return runs
    .flatMap(({ from, to }) => {
      if (to - from >= 2) return [fill(messages.listRange, { from, to })];
      return from === to ? [String(from)] : [String(from), String(to)];
    })
    .join(messages.listSeparator);
}
