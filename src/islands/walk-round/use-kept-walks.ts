import { useEffect, useState } from 'preact/hooks';
import { type KeptWalk, loadWalks } from '../../stores/walk-round.ts';

/** The walks kept on this device, read again when the page is come back to; `undefined` until they are read. */
export function useKeptWalks(checklist: string): {
  readonly walks: readonly KeptWalk[] | undefined;
  readonly reload: () => void;
} {
  const [walks, setWalks] = useState<readonly KeptWalk[]>();
  const reload = () => void loadWalks(checklist).then(setWalks);
  useEffect(() => {
    reload();
    const again = () => document.visibilityState === 'visible' && reload();
    document.addEventListener('visibilitychange', again);
    return () => document.removeEventListener('visibilitychange', again);
  }, []);
  return { walks, reload };
}
