import { useLayoutEffect } from 'preact/hooks';

/**
 * Hears the keys of a dialog from the moment it is seen, before its first paint: a key pressed at once counts.
 * `press` tells whether the key was one of the dialog's own.
 */
export function useDialogKeys(press: (event: KeyboardEvent) => boolean): void {
  useLayoutEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
      if (press(event)) event.preventDefault();
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  });
}
