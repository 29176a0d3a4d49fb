import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Brings the focus to the stem whenever another item comes up, so that keys and screen readers are with
 * it. Gives the area to hang up around the item, and a way to bring the focus back to the same item.
 */
export function useFocusOnItem(position: number): { area: RefObject<HTMLDivElement>; focus: () => void } {
  const area = useRef<HTMLDivElement>(null);
  const focus = () => area.current?.querySelector<HTMLElement>('.stem')?.focus();
  useLayoutEffect(() => {
    window.scrollTo({ top: 0 });
    area.current?.parentElement?.scrollTo({ top: 0 });
    focus();
  }, [position]);
  return { area, focus };
}
