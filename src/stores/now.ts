/**
 * The time, ms since 1970. The one place outside tests that asks the clock; apart from `clock.ts`, so
 * that a page which only keeps something does not carry a ticking store.
 */
export function now(): number {
  return Date.now();
}
