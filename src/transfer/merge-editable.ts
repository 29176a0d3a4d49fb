import type { DrawRecord } from '../domain/draw/draw-record.ts';
import { canonicalText } from '../domain/records/canonical-text.ts';
import type { Person } from '../domain/records/record.ts';
import type { Roster } from '../domain/records/roster.ts';

/** People of the file to write: those not known here, and those known here without a name. */
export function peopleToTake(known: readonly Person[], incoming: readonly Person[]): readonly Person[] {
  const here = new Map(known.map((person) => [person.id, person]));
  return incoming.filter((person) => {
    const own = here.get(person.id);
    return own === undefined || (own.name === '' && person.name !== '');
  });
}

/** Rosters of the file to write: those not known here, and those changed later than the one here. */
export function rostersToTake(known: readonly Roster[], incoming: readonly Roster[]): readonly Roster[] {
  const here = new Map(known.map((roster) => [roster.id, roster]));
  return incoming.filter((roster) => roster.changedAt > (here.get(roster.id)?.changedAt ?? -1));
}

/**
 * Draws of the file to write: those not known here, and those that went further than the one here, with
 * more replacements, swaps and verdicts. Of two that went equally far, the one whose text sorts first.
 */
export function drawsToTake(known: readonly DrawRecord[], incoming: readonly DrawRecord[]): readonly DrawRecord[] {
  const here = new Map(known.map((draw) => [draw.id, draw]));
  return incoming.filter((draw) => {
    const own = here.get(draw.id);
    if (own === undefined) return true;
    return steps(draw) === steps(own) ? canonicalText(draw) < canonicalText(own) : steps(draw) > steps(own);
  });
}

function steps(draw: DrawRecord): number {
  return draw.replacements.length + draw.verdicts.length + (draw.version === 1 ? 0 : draw.swaps.length);
}
