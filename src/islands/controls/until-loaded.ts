/** What may be there now or only after asking again. */
type Answer<T> = { readonly type: 'loaded'; readonly value: T } | { readonly type: 'failed' };

/** How long after a failure it is asked for again: a meeting goes on while a cable is put back. */
const RETRY_MS = 3000;

/**
 * Asks until the answer is there, and tells every answer, failures too. The function returned gives up: after
 * it nothing is told any more.
 */
export function untilLoaded<T>(ask: () => Promise<Answer<T>>, tell: (answer: Answer<T>) => void): () => void {
  let isWanted = true;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const load = async () => {
    const answer = await ask();
    if (!isWanted) return;
    if (answer.type === 'failed') timer = setTimeout(load, RETRY_MS);
    tell(answer);
  };
  void load();
  return () => {
    isWanted = false;
    clearTimeout(timer);
  };
}
