import { useStore } from '@nanostores/preact';
import { useEffect } from 'preact/hooks';
import type { ContestDraft } from '../../domain/contest/contest-draft.ts';
import { drawnSoFar } from '../../domain/contest/draft-draw.ts';
import { rostersByUse } from '../../domain/records/current-roster.ts';
import type { Roster } from '../../domain/records/roster.ts';
import { $rosters, loadRosters } from '../../stores/roster.ts';

export interface Audience {
  /** `undefined` where this device has none. */
  readonly roster: Roster | undefined;
  /** Ids of those not drawn in this contest yet. */
  readonly left: readonly string[];
}

/** The roster the audience is drawn from. */
export function useAudience({ draws }: Pick<ContestDraft, 'draws'>): Audience {
  const [roster] = rostersByUse(useStore($rosters));
  useEffect(() => void loadRosters(), []);
  const drawn = drawnSoFar(draws);
  const left = (roster?.people ?? []).map(({ id }) => id).filter((id) => !drawn.has(id));
  return { roster, left };
}
