import { useEffect } from 'preact/hooks';

/**
 * Keeps the screen awake while the component is shown, where the browser can: on plain http it cannot, and
 * the presenter's power settings decide. A browser lets go of it whenever the page is hidden.
 */
export function useWakeLock(): void {
  useEffect(() => {
    let lock: WakeLockSentinel | undefined;
    let isWanted = true;
    const hold = async () => {
      if (!('wakeLock' in navigator) || document.visibilityState !== 'visible') return;
      try {
        const held = await navigator.wakeLock.request('screen');
        if (isWanted) lock = held;
        else await held.release();
      } catch {
        // Refused while the battery is low: the screen then sleeps as it always does.
      }
    };
    void hold();
    document.addEventListener('visibilitychange', hold);
    return () => {
      isWanted = false;
      document.removeEventListener('visibilitychange', hold);
      void lock?.release();
    };
  }, []);
}
