/** The device's clock: ms since 1970, UTC. The one place that reads it. */
export function now(): number {
  return Date.now();
}
