import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

export type Part<P> =
  | { readonly type: 'loading' }
  | { readonly type: 'loaded'; readonly Component: ComponentType<P> }
  | { readonly type: 'failed' };

/** How long after a failure the part is asked for again. */
const RETRY_MS = 3000;

/** A part of the page that is loaded once it is wanted, and asked for again by itself until it is there. */
export function usePart<P>(load: () => Promise<ComponentType<P>>, isWanted: boolean): Part<P> {
  const [part, setPart] = useState<Part<P>>({ type: 'loading' });
  useEffect(() => {
    if (!isWanted || part.type === 'loaded') return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const ask = () =>
      load().then(
        (Component) => setPart({ type: 'loaded', Component }),
        () => {
          setPart({ type: 'failed' });
          timer = setTimeout(ask, RETRY_MS);
        },
      );
    void ask();
    return () => clearTimeout(timer);
  }, [isWanted]);
  return part;
}
