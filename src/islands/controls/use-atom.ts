import type { ReadableAtom } from 'nanostores';
import { useLayoutEffect, useState } from 'preact/hooks';

/**
 * What a store holds, and every change after. For pages drawn in the browser alone: listening begins before
 * the paint, so nothing is missed in between. nanostores' own hook, which can also follow single keys of a
 * map, is three times the size.
 */
export function useAtom<T>(store: ReadableAtom<T>): T {
  const [, draw] = useState(0);
  useLayoutEffect(() => store.listen(() => draw((n) => n + 1)), [store]);
  return store.get();
}
