import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { tellWall } from '../../stores/wall-channel.ts';
import { toggleFull } from '../wall-views/toggle-full.ts';

/** Keys a browser needs for itself on a page that scrolls nowhere. */
const KEPT = new Set(['Tab', 'Escape', 'F11', 'F12']);

/**
 * Passes every key on to the console: a clicker goes to whatever window is in front. Only the full screen
 * is this window's own, for a browser grants it to the window that was pressed; F5, which the start button
 * of a clicker sends, counts for it too.
 */
export function useWallKeys(root: RefObject<HTMLElement>): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const { key, code } = event;
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || KEPT.has(key)) return;
      event.preventDefault();
      if (event.repeat) return;
      if (key === 'f' || key === 'F' || key === 'F5') void toggleFull(root.current);
      else tellWall({ type: 'key', key, code, stamp: performance.timeOrigin + event.timeStamp });
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [root]);
}
