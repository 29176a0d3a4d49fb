import { useEffect, useState } from 'preact/hooks';
import type { ContestKind } from '../../domain/contest/contest-kinds.ts';
import { plannedContests } from '../../stores/contests.ts';

export type Planned =
  | { readonly type: 'loading' }
  | { readonly type: 'failed' }
  | { readonly type: 'loaded'; readonly contests: readonly ContestKind[] };

/** The planned contests, and the way to ask for them again. */
export function usePlanned(): { readonly planned: Planned; readonly retry: () => void } {
  const [planned, setPlanned] = useState<Planned>({ type: 'loading' });
  const load = async () => {
    setPlanned({ type: 'loading' });
    const found = await plannedContests();
    setPlanned(found.type === 'loaded' ? { type: 'loaded', contests: found.value } : { type: 'failed' });
  };
  useEffect(() => void load(), []);
  return { planned, retry: () => void load() };
}
