/**
 * Turns a press on a citation into its note: a sheet from below on phones, a note beside the line on
 * wide screens. Escape, the cross, and a press elsewhere close it; focus goes back to the citation.
 */
export function openCitations(): void {
  let open: { note: HTMLElement; cite: HTMLElement } | undefined;

  function close(refocus: boolean): void {
    if (!open) return;
    const { note, cite } = open;
    open = undefined;
    note.hidden = true;
    cite.setAttribute('aria-expanded', 'false');
    if (refocus) cite.focus();
  }

  document.addEventListener('click', (event) => {
    const target = event.target instanceof Element ? event.target : null;
    const cite = target?.closest<HTMLElement>('a[data-cite]');
    if (cite) {
      const note = document.querySelector<HTMLElement>(`[data-cite-note="${cite.dataset['cite']}"]`);
      // A new tab is what a modified press asks for.
      if (!note || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      const again = open?.cite === cite;
      close(again);
      if (again) return;
      open = { note, cite };
      cite.setAttribute('aria-expanded', 'true');
      note.hidden = false;
      place(note, cite);
      note.focus({ preventScroll: true });
    } else if (open && (!target?.closest('[data-cite-note]') || target.closest('.icon-btn'))) {
      close(Boolean(target?.closest('.icon-btn')));
    }
  });
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close(true);
  });
  for (const cite of document.querySelectorAll('a[data-cite]')) {
    cite.setAttribute('role', 'button');
    cite.setAttribute('aria-expanded', 'false');
    cite.setAttribute('aria-haspopup', 'dialog');
  }
  document.addEventListener('keydown', (event) => {
    const { target } = event;
    if (event.key !== ' ' || !(target instanceof HTMLElement) || !target.matches('a[data-cite]')) return;
    event.preventDefault();
    target.click();
  });
}

const PHONE = '(max-width: 599px)';

function place(note: HTMLElement, cite: HTMLElement): void {
  if (matchMedia(PHONE).matches) return;
  const line = cite.getClientRects()[0] ?? cite.getBoundingClientRect();
  const text = cite.closest('article')?.querySelector('.read')?.getBoundingClientRect();
  const beside = text && text.right + 40 + note.offsetWidth < innerWidth;
  const left = beside ? text.right + 40 : Math.min(Math.max(16, line.left), innerWidth - note.offsetWidth - 16);
  const top = beside ? line.top - 12 : line.bottom + 8;
  note.style.left = `${left + scrollX}px`;
  note.style.top = `${top + scrollY}px`;
}
