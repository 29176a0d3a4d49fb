// What every page's frame does with script: the search key, the switches, the name, storage notices.

const root = document.documentElement;

document.addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
  const field = searchFields().find((input) => input.offsetParent !== null);
  if (!field) return;
  event.preventDefault();
  field.focus();
});

for (const field of searchFields()) {
  field.addEventListener('focus', () => import('./search-box.ts').then(({ attachSearch }) => attachSearch(field)), {
    once: true,
  });
}

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-toggle]')) {
  const { toggle = '', value = '' } = button.dataset;
  const show = () => button.setAttribute('aria-pressed', String(root.dataset[toggle] === value));
  show();
  button.addEventListener('click', () => {
    const next = root.dataset[toggle] === value ? offOf(toggle) : value;
    root.dataset[toggle] = next;
    keep(`zhouke:${toggle}`, next);
    show();
  });
}

showName();
document.addEventListener('zhouke:name', showName);
addEventListener('storage', showName);
// The news shown is the last, in whatever order the waits for the notice's code end.
let news: Event;
document.addEventListener('zhouke:storage', (event) => {
  news = event;
  import('./storage-notice.ts').then(({ showStorageNotice }) => showStorageNotice(news));
});

function searchFields(): HTMLInputElement[] {
  return [...document.querySelectorAll<HTMLInputElement>('[data-search] input')];
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}

// A person who turns dark off on a dark system wants light, not the system's choice again.
function offOf(toggle: string): string {
  return toggle === 'theme' ? 'light' : 'normal';
}

// The records live in a database that is slow to open; the name is kept beside it for the frame alone.
function showName(): void {
  let name: string | null = null;
  try {
    name = localStorage.getItem('zhouke:name');
  } catch {}
  if (name === null) return;
  for (const link of document.querySelectorAll<HTMLElement>('[data-who]')) {
    link.textContent = name || (link.dataset['whoUnnamed'] ?? '');
  }
}

function keep(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {}
}
