import type { WritableAtom } from 'nanostores';
import { useEffect, useState } from 'preact/hooks';

/**
 * A preference that lies on the page's root as `data-<name>`, where the frame's own switches change it as
 * well: the root is followed, so that both show the same.
 */
export function usePreference<T extends string>(
  name: 'theme' | 'type',
  store: WritableAtom<T>,
  values: readonly [T, ...T[]],
): readonly [T, (value: T) => void] {
  const [first] = values;
  const [shown, show] = useState<T>(first);
  useEffect(() => {
    const root = document.documentElement;
    const look = () => show(values.find((value) => value === root.dataset[name]) ?? first);
    look();
    const watcher = new MutationObserver(look);
    watcher.observe(root, { attributes: true });
    return () => watcher.disconnect();
  }, [name]);
  const choose = (value: T) => {
    store.set(value);
    document.documentElement.dataset[name] = value;
    for (const button of document.querySelectorAll<HTMLElement>(`[data-toggle="${name}"]`)) {
      button.setAttribute('aria-pressed', String(button.dataset['value'] === value));
    }
  };
  return [shown, choose];
}
