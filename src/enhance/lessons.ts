// The list of lessons: how far this person is with each, and only those for one audience.
import { loadLessonMarks } from '../stores/lesson-marks.ts';

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
  const marks = await loadLessonMarks();
  for (const row of rows) {
    const mark = marks.get(row.dataset['lesson'] ?? '');
    if (mark?.score !== undefined) say(row, 'safe', texts['done'], mark.score);
    else if (mark?.read) say(row, 'must', texts['read'], 0);
    else if (mark && mark.sections > 0) say(row, 'line', texts['part'], mark.sections);
  }
}

function say(row: HTMLElement, look: string, text: string | undefined, value: number): void {
  const state = row.querySelector('[data-state]');
  if (!state) return;
  state.className = `state tag ${look}`;
  state.textContent = (text ?? '').replace('{n}', String(value));
}
