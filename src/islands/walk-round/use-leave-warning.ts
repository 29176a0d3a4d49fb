import { useEffect } from 'preact/hooks';
import { $storageHealth } from '../../stores/storage-health.ts';
import { hasUnsavedWalk } from '../../stores/walk-round.ts';

/** Asks before the page is closed while something of a walk could not be written. */
export function useLeaveWarning(): void {
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      // What is being written at this moment arrives without anybody waiting for it.
      if ($storageHealth.get().state !== 'ok' && hasUnsavedWalk()) event.preventDefault();
    };
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, []);
}
