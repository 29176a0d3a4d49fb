import { useEffect, useState } from 'preact/hooks';

/** How long after a failure it is asked for again: a contest goes on while a cable is put back. */
const RETRY_MS = 3000;

/** A part of the page that is fetched once it is wanted; `undefined` until it is there. */
export function useLazy<T>(isWanted: boolean, load: () => Promise<T>): T | undefined {
  const [part, setPart] = useState<{ readonly value: T } | undefined>(undefined);
  useEffect(() => {
    if (!isWanted) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const ask = () => {
      load().then(
        (value) => setPart({ value }),
        () => {
          timer = setTimeout(ask, RETRY_MS);
        },
      );
    };
    ask();
    return () => clearTimeout(timer);
  }, [isWanted]);
  return part?.value;
}
