/**
 * Takes up a check inside a lesson after a press in it: a single choice is marked at once, several are
 * confirmed; then every row says what it was and the rationale opens. May be called at every press.
 */
export function followCheck(check: HTMLElement): void {
  const confirm = check.querySelector<HTMLButtonElement>('[data-confirm]');
  const inputs = [...check.querySelectorAll<HTMLInputElement>('input')];
  for (const input of inputs) row(input).dataset['state'] = input.checked ? 'chosen' : '';
  if (!confirm) {
    mark(check, inputs);
    return;
  }
  confirm.hidden = false;
  confirm.onclick = () => {
    if (!inputs.some((input) => input.checked)) return;
    confirm.hidden = true;
    mark(check, inputs);
  };
}

function mark(check: HTMLElement, inputs: readonly HTMLInputElement[]): void {
  const key = (check.dataset['key'] ?? '').split(',');
  const say: Record<string, string> = JSON.parse(check.dataset['say'] ?? '{}');
  const many = inputs[0]?.type === 'checkbox';
  for (const input of inputs) {
    const state = stateOf(key.includes(input.value), input.checked, many);
    row(input).dataset['state'] = state === 'key' ? 'right' : state;
    const words = row(input).querySelector('.option-say');
    if (words) words.textContent = say[state] ?? '';
    input.disabled = true;
  }
  const answer = check.querySelector('details');
  if (answer) answer.open = true;
}

// A single choice answered wrong shows its key as the right answer, not as chosen.
function stateOf(right: boolean, chosen: boolean, many: boolean): 'right' | 'wrong' | 'missed' | 'key' | 'passed' {
  if (right) return chosen ? 'right' : many ? 'missed' : 'key';
  return chosen ? 'wrong' : 'passed';
}

function row(input: HTMLInputElement): HTMLElement {
  return input.closest<HTMLElement>('.option') ?? input;
}
