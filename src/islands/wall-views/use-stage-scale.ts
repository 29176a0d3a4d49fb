import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { useBoxScale } from './use-box-scale.ts';

/** Below this width the sheet is a page that scrolls, as in draw.css. */
const PAGE = '(max-width: 799px)';

/**
 * Keeps `--k` on the box at the scale at which 1920 × 1080 just fits into it. Where the sheet scrolls, the
 * box can be focused, so that arrow keys reach its end.
 */
export function useStageScale(box: RefObject<HTMLElement>): void {
  useBoxScale(box);
  useLayoutEffect(() => {
    const narrow = matchMedia(PAGE);
    const follow = () => {
      if (box.current !== null) box.current.tabIndex = narrow.matches ? 0 : -1;
    };
    follow();
    narrow.addEventListener('change', follow);
    return () => narrow.removeEventListener('change', follow);
  }, [box]);
}
