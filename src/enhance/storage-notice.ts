import { exportBackup, noteBackup } from '../stores/backup.ts';
import { downloadText } from '../stores/download.ts';
import { retryQueue } from '../stores/write-queue.ts';

let notice: HTMLElement | undefined;

/** Says that records could not be kept, offers a file and another try, and goes when all is stored. */
export function showStorageNotice(event: Event): void {
  const { state, queued } = newsOf(event);
  const texts: Record<string, string> = JSON.parse(document.body.dataset['storageTexts'] ?? '{}');
  notice ??= makeNotice(texts);
  notice.hidden = state === 'ok' && queued === 0;
  const [words] = notice.children;
  if (words) words.textContent = (texts[state] ?? texts['denied'] ?? '').replace('{n}', String(queued));
}

function newsOf(event: Event): { state: string; queued: number } {
  return event instanceof CustomEvent ? event.detail : { state: 'ok', queued: 0 };
}

function makeNotice(texts: Readonly<Record<string, string>>): HTMLElement {
  const element = document.createElement('div');
  element.className = 'notice stop';
  element.setAttribute('role', 'alert');
  element.append(document.createElement('p'), button(texts['save'], saveFile), button(texts['retry'], retryQueue));
  document.querySelector('main')?.prepend(element);
  return element;
}

function button(text: string | undefined, press: () => unknown): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.className = 'btn small';
  element.textContent = text ?? '';
  element.addEventListener('click', press);
  return element;
}

async function saveFile(): Promise<void> {
  const made = await exportBackup();
  if (made.type !== 'made') return;
  downloadText(made.name, made.text);
  await noteBackup();
}
