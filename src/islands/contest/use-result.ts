import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import type { ContestHeldRecord } from '../../domain/records/record.ts';
import { $contestResults } from '../../stores/contest-results.ts';

/** The result the address names after its `#`; `undefined` while they are read, `null` where there is none. */
export function useResult(): ContestHeldRecord | null | undefined {
  const results = useStore($contestResults);
  const [contest, setContest] = useState('');
  useEffect(() => {
    const read = () => setContest(decodeURIComponent(location.hash.slice(1)));
    read();
    addEventListener('hashchange', read);
    return () => removeEventListener('hashchange', read);
  }, []);
  return results === undefined ? undefined : (results.find((record) => record.contest === contest) ?? null);
}
