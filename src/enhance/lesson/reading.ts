import { openReading, type Reading, type ReadingState } from '../../stores/reading.ts';
import { announceStorage } from '../../stores/storage-event.ts';

/** A section counts as read when its end has been on screen this long. */
const DWELL_MS = 1500;
/** Without a key, a touch or a scroll for this long, a page counts as left lying open. */
const IDLE_MS = 120_000;
const TICK_MS = 1000;

/** Keeps which sections were read and how long the page was used, and shows it in the contents. */
export async function followReading(): Promise<void> {
  const article = document.querySelector<HTMLElement>('[data-lesson]');
  const lesson = article?.dataset['lesson'];
  if (!article || !lesson) return;
  const heads = [...article.querySelectorAll<HTMLElement>('.read > h2')];
  const entries = [...document.querySelectorAll('.toc li')];
  const segments = document.querySelectorAll('.reader-top i');
  const words = article.dataset['read'] ?? '';
  const last = article.querySelector('.read')?.lastElementChild;
  const ends = heads.map((head, i) => lastShown(heads[i + 1]?.previousElementSibling ?? last ?? head));
  const reading = await openReading(lesson, heads.length);
  show(reading.finished ? heads.keys() : reading.read);
  countTime(reading);

  const dwelling = new Map<Element, ReturnType<typeof setTimeout>>();
  const watcher = new IntersectionObserver((seen) => {
    for (const { target, isIntersecting } of seen) {
      clearTimeout(dwelling.get(target));
      if (isIntersecting) dwelling.set(target, setTimeout(read, DWELL_MS, target));
    }
  });
  for (const end of ends) watcher.observe(end);

  async function read(end: Element): Promise<void> {
    watcher.unobserve(end);
    // Nobody reads a hidden page; watched anew, the section's time begins when the page is looked at again.
    if (document.hidden) return watcher.observe(end);
    const section = ends.indexOf(end);
    show([section]);
    tell(await reading.sectionRead(section));
    // The quiz below says how much of the lesson is read.
    document.dispatchEvent(new Event('zhouke:read'));
  }

  function show(sections: Iterable<number>): void {
    for (const section of sections) {
      const entry = entries[section];
      segments[section]?.classList.add('done');
      if (!entry || entry.classList.contains('done')) continue;
      entry.classList.add('done');
      entry.querySelector('a')?.insertAdjacentHTML('beforeend', `<span class="sr">${words}</span>`);
    }
  }
}

// Speaker notes are templates and take no room on screen: their section ends above them.
function lastShown(element: Element): Element {
  const before = element.previousElementSibling;
  return element.localName === 'template' && before ? lastShown(before) : element;
}

function countTime(reading: Reading): void {
  let usedAt = performance.now();
  let countedAt = usedAt;
  const use = () => {
    usedAt = performance.now();
  };
  for (const sign of ['scroll', 'pointerdown', 'keydown', 'touchmove']) addEventListener(sign, use, { passive: true });
  const count = async () => {
    const at = performance.now();
    const spent = Math.min(at - countedAt, 2 * TICK_MS);
    countedAt = at;
    if (!document.hidden && at - usedAt < IDLE_MS) tell(await reading.addTime(spent));
  };
  setInterval(count, TICK_MS);
}

function tell(state: ReadingState): void {
  announceStorage(state.type === 'failed' ? state.reason : 'ok', state.type === 'failed' ? 1 : 0);
}
