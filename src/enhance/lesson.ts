// A lesson page's own script. Reading is followed from the start; what answers a press is fetched at the
// first press, so that a reader who only reads never pays for it.
import { followPlace } from './lesson/place.ts';
import { followReading } from './lesson/reading.ts';

// The text is painted first: measuring it and opening the database before would keep a reader waiting.
requestAnimationFrame(() =>
  setTimeout(() => {
    followPlace();
    void followReading();
    whenSeen('[data-study]', (host) => import('../islands/study/mount.tsx').then(({ mountStudy }) => mountStudy(host)));
  }),
);

document.addEventListener('click', (event) => {
  const cite = event.target instanceof Element && event.target.closest<HTMLAnchorElement>('.read a.cite');
  // A new tab is what a modified press asks for.
  if (!cite || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  import('./lesson/citations.ts').then(({ openCitation }) => openCitation(cite));
});

document.addEventListener('change', (event) => {
  const check = event.target instanceof Element && event.target.closest<HTMLElement>('[data-check]');
  if (check) import('./lesson/checks.ts').then(({ followCheck }) => followCheck(check));
});

function whenSeen(selector: string, start: (host: HTMLElement) => unknown): void {
  const host = document.querySelector<HTMLElement>(selector);
  if (!host) return;
  const watcher = new IntersectionObserver(([seen]) => {
    if (!seen?.isIntersecting) return;
    watcher.disconnect();
    start(host);
  });
  watcher.observe(host);
}
