let announced = 'ok 0';

/**
 * Tells the page's frame, which loads no store of its own, what became of the last write. The frame
 * shows a notice with a way out; an `ok` with nothing waiting takes it away again.
 */
export function announceStorage(state: string, queued: number): void {
  const news = `${state} ${queued}`;
  if (news === announced || typeof document === 'undefined') return;
  announced = news;
  document.dispatchEvent(new CustomEvent('zhouke:storage', { detail: { state, queued } }));
}
