import { useLayoutEffect } from 'preact/hooks';

/** Takes the tabs and the top bar of a phone away as long as a walk is under way, see walk-round.css. */
export function useBarePhone(): void {
  useLayoutEffect(() => {
    document.documentElement.dataset['walk'] = 'on';
    return () => {
      delete document.documentElement.dataset['walk'];
    };
  }, []);
}
