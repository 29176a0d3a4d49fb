// A whole book on one page: its contents show where the reader is, and it is printed when asked to.

const links = [...document.querySelectorAll<HTMLAnchorElement>('.book-toc a')];
const lessons = [...document.querySelectorAll<HTMLElement>('.book-lesson')];
let shown = -1;

addEventListener('scroll', showPlace, { passive: true });
showPlace();

const button = document.querySelector<HTMLButtonElement>('[data-print]');
button?.removeAttribute('hidden');
button?.addEventListener('click', printWhole);

// Asked for on the book's first page: print once, not again on reload.
if (location.hash === '#print') {
  history.replaceState(history.state, '', location.pathname);
  if (document.readyState === 'complete') printWhole();
  else addEventListener('load', printWhole, { once: true });
}

// Figures wait until they are scrolled to; on paper all of them are there. The second of each is for the dark.
async function printWhole(): Promise<void> {
  const figures = [...document.querySelectorAll<HTMLImageElement>('.fig img:first-child')];
  await Promise.allSettled(
    figures.map((figure) => {
      figure.loading = 'eager';
      return figure.decode();
    }),
  );
  print();
}

function showPlace(): void {
  const line = innerHeight / 3;
  const at = lessons.filter((lesson) => lesson.getBoundingClientRect().top < line).length - 1;
  if (at === shown) return;
  links[shown]?.removeAttribute('aria-current');
  links[at]?.setAttribute('aria-current', 'true');
  shown = at;
}
