import { useEffect, useState } from 'preact/hooks';
import { untilLoaded } from './until-loaded.ts';

export type Lazy<T> =
  | { readonly type: 'loading' }
  | { readonly type: 'loaded'; readonly value: T }
  | { readonly type: 'failed' };

/** A part of the page that is fetched once it is wanted, and asked for again by itself until it is there. */
export function useLazy<T>(isWanted: boolean, load: () => Promise<T>): Lazy<T> {
  const [part, setPart] = useState<Lazy<T>>({ type: 'loading' });
  useEffect(() => {
    if (!isWanted || part.type === 'loaded') return;
    return untilLoaded<T>(
      () =>
        load().then(
          (value) => ({ type: 'loaded', value }),
          () => ({ type: 'failed' }),
        ),
      setPart,
    );
  }, [isWanted]);
  return part;
}
