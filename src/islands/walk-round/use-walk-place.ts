import { useEffect, useState } from 'preact/hooks';
import { placeOf, type WalkPlace } from './walk-place.ts';

/** The place in view, followed as the address changes; `undefined` until the page is up. */
export function useWalkPlace(): WalkPlace | undefined {
  const [place, setPlace] = useState<WalkPlace>();
  useEffect(() => {
    const read = () => setPlace(placeOf(location.hash));
    read();
    addEventListener('hashchange', read);
    return () => removeEventListener('hashchange', read);
  }, []);
  return place;
}
