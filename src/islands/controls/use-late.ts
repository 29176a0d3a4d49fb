import type { ReadableAtom } from 'nanostores';
import { useLayoutEffect, useState } from 'preact/hooks';

/** What a store holds, drawn some milliseconds after each change; changes in between are drawn as one. */
export function useLate<T>(store: ReadableAtom<T>, lagMs: number): T {
  const [shown, show] = useState({ value: store.get() });
  useLayoutEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const draw = () => {
      timer = undefined;
      show({ value: store.get() });
    };
    const stop = store.listen(() => {
      timer ??= setTimeout(draw, lagMs);
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [store, lagMs]);
  return shown.value;
}
