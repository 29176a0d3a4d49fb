/**
 * Opens a citation's note in place of following its link: a sheet from below on phones, beside the line
 * on wide screens. The dialog element brings Escape, focus and its return.
 */
export function openCitation(cite: HTMLAnchorElement): void {
  const note = document.querySelector<HTMLDialogElement>('[data-cite-sheet]');
  const words = document.querySelector<HTMLTemplateElement>(`[data-cite-note="${cite.dataset['cite']}"]`);
  if (!note || !words) {
    location.assign(cite.href);
    return;
  }
  note.querySelector('[data-cite-place]')?.replaceChildren(words.content.cloneNode(true));
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
