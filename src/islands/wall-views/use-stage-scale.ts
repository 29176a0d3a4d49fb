import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/** Below this width the sheet is a page that scrolls, as in draw.css. */
const PAGE = '(max-width: 799px)';

/**
 * Keeps `--k` on the box at the scale at which 1920 × 1080 just fits into it. Where the sheet scrolls, the
 * box can be focused, so that arrow keys reach its end.
 */
export function useStageScale(box: RefObject<HTMLElement>): void {
  useLayoutEffect(() => {
    const area = box.current;
    if (area === null) return;
    const scale = () => {
      area.tabIndex = matchMedia(PAGE).matches ? 0 : -1;
      area.style.setProperty('--k', String(Math.min(area.clientWidth / 1920, area.clientHeight / 1080)));
    };
    scale();
    const watch = new ResizeObserver(scale);
    watch.observe(area);
    return () => watch.disconnect();
  }, [box]);
}
