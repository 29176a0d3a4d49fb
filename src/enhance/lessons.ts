// The list of lessons: how far this person is with each, and only those for one audience.
import { lessonProgress } from '../domain/records/lesson-progress.ts';
import { loadProgressRecords } from '../stores/progress-records.ts';

const chips = document.querySelector<HTMLElement>('[data-audience]');
const rows = [...document.querySelectorAll<HTMLElement>('[data-for]')];

if (chips) {
  chips.hidden = false;
  chips.addEventListener('change', () => {
    const wanted = chips.querySelector<HTMLInputElement>(':checked')?.value ?? '';
    for (const row of rows) row.hidden = wanted !== '' && !row.dataset['for']?.split(' ').includes(wanted);
  });
}

showProgress();

async function showProgress(): Promise<void> {
  const texts: Record<string, string> = JSON.parse(
    document.querySelector<HTMLElement>('[data-progress-texts]')?.dataset['progressTexts'] ?? '{}',
  );
  const { person, records, reading } = await loadProgressRecords();
  const progress = lessonProgress(records, person);
  for (const row of rows) {
    const lesson = row.dataset['lesson'] ?? '';
    const known = progress.get(lesson);
    const part = reading.get(lesson) ?? 0;
    const score = known?.last && Math.round((100 * known.last.earned) / known.last.possible);
    if (score !== undefined) say(row, 'safe', texts['done'], 'score', score);
    else if (known?.read) say(row, 'must', texts['read'], 'n', 0);
    else if (part > 0) say(row, 'line', texts['part'], 'n', part);
  }
}

function say(row: HTMLElement, look: string, text = '', name: string, value: number): void {
  const state = row.querySelector('[data-state]');
  if (!state) return;
  state.className = `state tag ${look}`;
  state.textContent = text.replace(`{${name}}`, String(value));
}
