import { afterAll } from 'vitest';

// A page that is closed runs no more timers. A test file's window goes when the file ends, and what was put off
// until later would find none: nanostores lets go of the browser a second after a store's last listener.
const timers = new Set<ReturnType<typeof setTimeout>>();
const start = globalThis.setTimeout;

Reflect.set(globalThis, 'setTimeout', (...what: Parameters<typeof setTimeout>) => {
  const timer = start(...what);
  timers.add(timer);
  return timer;
});

afterAll(() => {
  for (const timer of timers) clearTimeout(timer);
});
