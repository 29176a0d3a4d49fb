import { readFileSync, statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { fill } from '../i18n/fill.ts';
import { draw } from '../i18n/zh-cn/draw.ts';
import { refusalWords } from '../islands/controls/draw-record/refusal-words.ts';
import { refuseBySize } from '../transfer/envelope.ts';
import { drawReport } from './draw-report.ts';

// npm run check:draw -- file.json: draws again from an exported record and says line by line what came out.
// Exit code 0: it holds; 1: it differs; 2: it cannot be read.
const [file] = process.argv.slice(2);
if (file === undefined) {
  console.error(draw.checkCommandUsage);
  process.exitCode = 2;
} else {
  check(file);
}

function check(path: string): void {
  const name = basename(path);
  // npm runs commands in the project's folder; a file is named from where the person stands.
  const from = resolve(process.env['INIT_CWD'] ?? process.cwd(), path);
  const text = textOf(from, name);
  if (text === undefined) return;
  const { lines, exit } = drawReport(text, name, draw);
  const print = exit === 2 ? console.error : console.log;
  for (const line of lines) print(line);
  process.exitCode = exit;
}

/** The file's text; where it cannot be had it says so and there is none. */
function textOf(path: string, name: string): string | undefined {
  try {
    const refused = refuseBySize(statSync(path).size);
    if (refused === undefined) return readFileSync(path, 'utf8');
    console.error(fill(refusalWords(refused.reason, draw), { name }));
  } catch {
    console.error(fill(draw.checkCommandMissing, { name }));
  }
  process.exitCode = 2;
  return undefined;
}
