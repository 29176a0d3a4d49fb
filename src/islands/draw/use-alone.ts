import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** Makes everything outside the element inert while it is shown, as it covers the whole page. */
export function useAlone(element: RefObject<HTMLElement>): void {
  useEffect(() => {
    const silenced: HTMLElement[] = [];
    let inside: Element | null = element.current;
    while (inside !== null && inside !== document.body) {
      for (const beside of inside.parentElement?.children ?? []) {
        if (beside !== inside && beside instanceof HTMLElement && !beside.inert) silenced.push(beside);
      }
      inside = inside.parentElement;
    }
    for (const beside of silenced) beside.inert = true;
    return () => {
      for (const beside of silenced) beside.inert = false;
    };
  }, [element]);
}
