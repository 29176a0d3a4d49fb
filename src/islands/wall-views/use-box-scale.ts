import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/** Keeps `--k` on the box at the scale at which a sheet of 1920 × 1080 just fits into it. */
export function useBoxScale(box: RefObject<HTMLElement>): void {
  useLayoutEffect(() => {
    const area = box.current;
    if (area === null) return;
    const scale = () =>
      area.style.setProperty('--k', String(Math.min(area.clientWidth / 1920, area.clientHeight / 1080)));
    scale();
    const watch = new ResizeObserver(scale);
    watch.observe(area);
    return () => watch.disconnect();
  }, [box]);
}
