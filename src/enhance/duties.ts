// The duties: only the units that hold some words, and print.
import { holdsAll, wordsIn } from './checklist-words.ts';

const form = document.querySelector<HTMLFormElement>('[data-unit-search]');
if (form) follow(form);

for (const button of document.querySelectorAll<HTMLElement>('[data-print]')) {
  button.hidden = false;
  button.addEventListener('click', () => print());
}

function follow(search: HTMLFormElement): void {
  const texts: Record<string, string> = JSON.parse(search.dataset['unitSearch'] ?? '{}');
  const field = search.querySelector('input');
  const say = search.querySelector('[data-say]');
  const units = [...document.querySelectorAll<HTMLElement>('[data-unit]')];
  const show = () => {
    const words = wordsIn(field?.value ?? '');
    let n = 0;
    for (const unit of units) {
      unit.hidden = !holdsAll(`${unit.textContent} ${unit.dataset['unit']}`, words);
      if (!unit.hidden) n += 1;
    }
    for (const list of document.querySelectorAll<HTMLElement>('[data-units]')) {
      list.hidden = !list.querySelector('[data-unit]:not([hidden])');
    }
    if (say)
      say.textContent = words.length > 0 ? (texts[n > 0 ? 'found' : 'none'] ?? '').replace('{n}', String(n)) : '';
  };
  search.hidden = false;
  search.addEventListener('input', show);
  search.addEventListener('submit', (event) => event.preventDefault());
  // A browser that comes back to the page fills the field in again.
  show();
}
