import type { ReadableAtom } from 'nanostores';
import { useEffect, useState } from 'preact/hooks';

/**
 * What a store holds once the page is up, and every change after; `undefined` in the server's copy and in
 * the first drawing that takes it over, so that the two agree whatever this device knows.
 */
export function useLater<T>(store: ReadableAtom<T>): T | undefined {
  // In an object, for a state that is a function would be called.
  const [shown, show] = useState<{ readonly value: T } | undefined>(undefined);
  useEffect(() => store.subscribe((value) => show({ value })), [store]);
  return shown?.value;
}
