import { atom, onMount, type ReadableAtom } from 'nanostores';
import { now } from './now.ts';

const ticking = atom(0);

/** The time, told anew each second while somebody listens. Read from the clock each time, never counted. */
export const $now: ReadableAtom<number> = ticking;

onMount(ticking, () => {
  const tick = () => ticking.set(now());
  tick();
  const timer = setInterval(tick, 1000);
  return () => clearInterval(timer);
});
