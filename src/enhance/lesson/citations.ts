/**
 * Opens a citation's note in place of following its link: a sheet from below on phones, beside the line
 * on wide screens. The dialog element brings Escape, focus and its return.
 */
export function openCitation(cite: HTMLAnchorElement): void {
  const note = document.querySelector<HTMLDialogElement>('[data-cite-sheet]');
  // What follows in the address names the article as its note does: work-safety-law/#a28.
  const [, article = ''] = cite.href.split('/regulations/');
  const law = templateOf('cite-law', article.replace(/\/.*/, ''));
  const gist = templateOf('cite-note', article);
  if (!note || !law || !gist) {
    location.assign(cite.href);
    return;
  }
  const words = document.importNode(law, true);
  words.querySelector('[data-cite-article]')?.append(cite.textContent);
  words.querySelector('[data-cite-gist]')?.append(gist.textContent ?? '');
  note.querySelector('[data-cite-place]')?.replaceChildren(words);
  note.querySelector('a')?.setAttribute('href', cite.href);
  note.showModal();
  const line = cite.getBoundingClientRect();
  const margin = document.querySelector('.side')?.getBoundingClientRect().left ?? 0;
  const left = margin > line.right ? margin : line.left;
  note.style.setProperty('--left', `${Math.max(16, Math.min(left, innerWidth - note.offsetWidth - 16))}px`);
  note.style.setProperty('--top', `${Math.max(16, Math.min(line.top, innerHeight - note.offsetHeight - 16))}px`);
  // The dialog itself is hit only outside its sheet, on the backdrop.
  note.onclick = ({ target }) => {
    if (target === note || (target instanceof Element && target.closest('.icon-btn'))) note.close();
  };
}

function templateOf(kind: string, id: string): DocumentFragment | undefined {
  return document.querySelector<HTMLTemplateElement>(`[data-${kind}="${CSS.escape(id)}"]`)?.content;
}
