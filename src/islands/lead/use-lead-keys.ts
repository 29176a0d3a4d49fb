import { useEffect, useLayoutEffect } from 'preact/hooks';
import { hearWall } from '../../stores/wall-channel.ts';
import { type LeadKey, leadKeyOf } from './lead-key.ts';

/**
 * Hears the keys of this window, and of the wall where that is in front: those are pressed again here, so
 * that an open dialog and the console hear them as if they were its own.
 */
export function useLeadKeys(press: (key: LeadKey) => void, isDialogOpen: boolean): void {
  // Before the paint, so that a clicker pressed twice in one frame meets what the first press made.
  useLayoutEffect(() => {
    const hear = (event: KeyboardEvent) => {
      const key = isDialogOpen ? undefined : leadKeyOf(event);
      if (key === undefined) return;
      event.preventDefault();
      press(key);
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  });
  useEffect(
    () =>
      hearWall((message) => {
        if (message.type !== 'key') return;
        document.body.dispatchEvent(
          new KeyboardEvent('keydown', { key: message.key, bubbles: true, cancelable: true }),
        );
      }),
    [],
  );
}
