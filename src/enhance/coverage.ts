// The coverage page: its regulations by kind or by how much of them is covered, and every gap on paper.

const choice = document.querySelector<HTMLElement>('[data-sort]');
const lists = [...document.querySelectorAll('[data-sorted]')].map((list) => ({
  list,
  byKind: [...list.querySelectorAll<HTMLElement>(':scope > [data-share]')],
}));

choice?.removeAttribute('hidden');
choice?.addEventListener('change', () => {
  const isByShare = choice.querySelector<HTMLInputElement>(':checked')?.value === 'share';
  for (const { list, byKind } of lists) {
    const rows = isByShare ? [...byKind].sort((a, b) => shareOf(a) - shareOf(b)) : byKind;
    list.append(...rows);
  }
});

// Older browsers print a closed disclosure closed, whatever the style says.
addEventListener('beforeprint', () => {
  for (const gaps of document.querySelectorAll('.gaps')) gaps.setAttribute('open', '');
});

function shareOf(row: HTMLElement): number {
  return Number(row.dataset['share']);
}
