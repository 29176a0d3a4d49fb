/**
 * Marks the checks inside a lesson: a single press answers, several are confirmed; then every row says
 * what it was and the rationale opens.
 */
export function followChecks(): void {
  for (const check of document.querySelectorAll<HTMLElement>('[data-check]')) {
    const confirm = check.querySelector<HTMLButtonElement>('[data-confirm]');
    const inputs = [...check.querySelectorAll<HTMLInputElement>('input')];
    const settle = () => mark(check, inputs);
    check.addEventListener('change', () => {
      for (const input of inputs) row(input).dataset['state'] = input.checked ? 'chosen' : '';
      if (!confirm) settle();
    });
    if (!confirm) continue;
    confirm.hidden = false;
    confirm.addEventListener('click', () => {
      if (!inputs.some((input) => input.checked)) return;
      confirm.hidden = true;
      settle();
    });
  }
}

function mark(check: HTMLElement, inputs: readonly HTMLInputElement[]): void {
  const key = (check.dataset['key'] ?? '').split(',');
  const say: Record<string, string> = JSON.parse(check.dataset['say'] ?? '{}');
  const many = inputs[0]?.type === 'checkbox';
  for (const input of inputs) {
    const right = key.includes(input.value);
    const state = right ? (input.checked ? 'right' : many ? 'missed' : 'right') : input.checked ? 'wrong' : 'passed';
    row(input).dataset['state'] = state;
    const words = row(input).querySelector('.option-say');
    if (words) words.textContent = (right && !input.checked && !many ? say['key'] : say[state]) ?? '';
    input.disabled = true;
  }
  const answer = check.querySelector('details');
  if (answer) answer.open = true;
}

function row(input: HTMLInputElement): HTMLElement {
  return input.closest<HTMLElement>('.option') ?? input;
}
