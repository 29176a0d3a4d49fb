import { useEffect, useState } from 'preact/hooks';
import type { RunningAttempt } from '../../stores/attempt.ts';
import { now } from '../../stores/now.ts';
import { $storageHealth } from '../../stores/storage-health.ts';

/** When the latest change was on disk; `undefined` before the first, and while one could not be saved. */
export function useSavedAt(attempt: RunningAttempt): number | undefined {
  const [savedAt, setSavedAt] = useState<number>();
  useEffect(
    () =>
      attempt.$draft.subscribe(() => {
        void attempt.settled().then(() => setSavedAt($storageHealth.get().state === 'ok' ? now() : undefined));
      }),
    [attempt],
  );
  return savedAt;
}
