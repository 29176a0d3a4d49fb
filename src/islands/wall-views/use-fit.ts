import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/** The last step is the floor: nothing on the wall is set under 32 px. */
export const FIT_STEPS = 9;

/**
 * Sets the wall's type smaller, step by step (`data-fit` 0 to 8), until what `key` names fits its box.
 * Steps are chosen in the stage's own pixels, so the scale of the screen does not matter.
 */
export function useFit(box: RefObject<HTMLElement>, key: string): void {
  useLayoutEffect(() => {
    const body = box.current;
    if (body === null) return;
    const settle = () => {
      // Where the sheet is a page that scrolls, everything fits.
      if (getComputedStyle(body).overflow === 'visible') return;
      for (let step = 0; step < FIT_STEPS; step += 1) {
        body.dataset['fit'] = String(step);
        const isInside = body.scrollHeight <= body.clientHeight + 1 && body.scrollWidth <= body.clientWidth + 1;
        if (isInside) return;
      }
    };
    settle();
    window.addEventListener('resize', settle);
    return () => window.removeEventListener('resize', settle);
  }, [box, key]);
}
