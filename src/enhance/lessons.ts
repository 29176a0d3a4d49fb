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

const LOOKS = { done: 'safe', read: 'must', part: 'line' };

showProgress();

async function showProgress(): Promise<void> {
  const texts: Record<string, string> = JSON.parse(
    document.querySelector<HTMLElement>('[data-progress-texts]')?.dataset['progressTexts'] ?? '{}',
  );
  const marks = await loadLessonMarks();
  for (const row of rows) {
    const state = row.querySelector('[data-state]');
    const mark = marks.get(row.dataset['lesson'] ?? '');
    if (!state || !mark) continue;
    const { score, read, sections } = mark;
    const stage = score === undefined ? (read ? 'read' : 'part') : 'done';
    state.className = `state tag ${LOOKS[stage]}`;
    state.textContent = (texts[stage] ?? '').replace('{n}', String(score ?? sections));
  }
}
