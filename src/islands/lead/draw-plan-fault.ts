/** The most people one draw may take: what the wall can show at once. */
export const MOST_DRAWN = 20;

export type LeadPlanFault = 'nobody' | 'bad-count' | 'too-few' | 'no-items';

interface Wanted {
  /** How many can be drawn today. */
  readonly eligible: number;
  /** NaN where no number was typed. */
  readonly count: number;
  /** Items that may be asked; `undefined` while they are read. */
  readonly items: number | undefined;
}

/** The first thing that stands in the way of the draw, or `undefined`. */
export function leadPlanFault({ eligible, count, items }: Wanted): LeadPlanFault | undefined {
  if (eligible === 0) return 'nobody';
  if (!Number.isInteger(count) || count < 1 || count > MOST_DRAWN) return 'bad-count';
  if (eligible < count) return 'too-few';
  return items === 0 ? 'no-items' : undefined;
}
