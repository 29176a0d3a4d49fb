// A checklist's page: lines of one severity, lines that hold some words, and print.
import { holdsAll, wordsIn } from './checklist-words.ts';

interface Line {
  readonly row: HTMLElement;
  readonly severity: string | undefined;
  readonly text: string;
}

const form = document.querySelector<HTMLFormElement>('[data-lines]');
if (form) follow(form);

for (const button of document.querySelectorAll<HTMLElement>('[data-print]')) {
  button.hidden = false;
  button.addEventListener('click', () => print());
}

function follow(controls: HTMLFormElement): void {
  const texts: Record<string, string> = JSON.parse(controls.dataset['lines'] ?? '{}');
  const lines = [...document.querySelectorAll<HTMLElement>('[data-line]')].map((row) => ({
    row,
    severity: row.dataset['line'],
    text: row.textContent ?? '',
  }));
  const show = () => {
    const data = new FormData(controls);
    const words = wordsIn(String(data.get('words')));
    const found = lines.filter(({ text }) => holdsAll(text, words));
    countEach(controls, found);
    const shown = ofSeverity(found, String(data.get('severity') ?? ''));
    for (const line of lines) line.row.hidden = !shown.includes(line);
    say(texts, shown.length, lines.length);
  };
  controls.hidden = false;
  controls.addEventListener('input', show);
  controls.addEventListener('submit', (event) => event.preventDefault());
  document.querySelector('[data-clear]')?.addEventListener('click', () => {
    controls.reset();
    show();
    controls.querySelector<HTMLElement>('[type=search]')?.focus();
  });
  // A browser that comes back to the page fills the form in again.
  show();
}

function ofSeverity(lines: readonly Line[], severity: string): readonly Line[] {
  return severity === '' ? lines : lines.filter((line) => line.severity === severity);
}

/** Each choice says how many lines it would show with the words that are typed. */
function countEach(controls: HTMLFormElement, found: readonly Line[]): void {
  for (const count of controls.querySelectorAll<HTMLElement>('[data-count]')) {
    count.textContent = String(ofSeverity(found, count.dataset['count'] ?? '').length);
  }
}

/** Headings without a line go; how many lines there are stands below the controls and on the printed sheet. */
function say(texts: Record<string, string>, n: number, m: number): void {
  for (const area of document.querySelectorAll<HTMLElement>('[data-area]')) {
    area.hidden = !area.querySelector('[data-line]:not([hidden])');
  }
  for (const none of document.querySelectorAll<HTMLElement>('[data-none]')) none.hidden = n > 0;
  const words = (n === 0 ? texts['none'] : n < m ? texts['shownOf'] : texts['shown']) ?? '';
  // `fill` stands in a file with much else that a page to be read has no use for.
  const said = words.replace('{n}', String(n)).replace('{m}', String(m));
  for (const place of document.querySelectorAll('[data-shown]')) place.textContent = said;
}
