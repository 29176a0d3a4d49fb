export type Pace = 'green' | 'amber' | 'red';

export interface PaceFacts {
  readonly plannedMs: number;
  readonly elapsedMs: number;
  /** Slides shown, the one on the wall among them. */
  readonly done: number;
  readonly total: number;
}

/** How far the time used may run ahead of the slides shown, as shares of the whole. */
const AMBER_LAG = 0.1;
const RED_LAG = 0.25;

/**
 * How the presenter is doing: the share of the planned time used against the share of the slides shown.
 * `green` while the time is at most one tenth ahead of the slides, `amber` up to a quarter, then `red`;
 * past the planned time always `red`. Being fast is green. Without a planned time there is no pace: `green`.
 *
 * Example: 20 of 40 minutes used and 4 of 10 slides shown: 0.5 − 0.4 = 0.1, `green`; with 3 shown, `amber`.
 */
export function paceOf({ plannedMs, elapsedMs, done, total }: PaceFacts): Pace {
  if (plannedMs <= 0) return 'green';
  if (elapsedMs > plannedMs) return 'red';
  const shown = total <= 0 ? 1 : Math.min(1, Math.max(0, done) / total);
  // Rounded, so that 0.5 − 0.4 is a tenth and not a hair more.
  const lag = Math.round((elapsedMs / plannedMs - shown) * 1e6) / 1e6;
  if (lag > RED_LAG) return 'red';
  return lag > AMBER_LAG ? 'amber' : 'green';
}
