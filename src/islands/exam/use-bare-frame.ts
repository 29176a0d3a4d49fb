import { useLayoutEffect } from 'preact/hooks';

/** Takes the site's frame away as long as an exam is sat, see exam.css. */
export function useBareFrame(): void {
  useLayoutEffect(() => {
    document.documentElement.dataset['exam'] = 'sitting';
    return () => {
      delete document.documentElement.dataset['exam'];
    };
  }, []);
}
