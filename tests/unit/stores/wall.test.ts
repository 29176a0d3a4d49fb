// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FollowedWall } from '../../../src/stores/wall.ts';
import { newBrowser, newTab } from '../../builders/browser.ts';
import { OPENED } from '../../builders/session.ts';
import { wallRecord } from '../../builders/wall.ts';

const store = () => import('../../../src/stores/wall.ts');
const KEY = 'zhouke:wall';
const followed: FollowedWall[] = [];

const channels: BroadcastChannel[] = [];

beforeEach(() => {
  class Tracked extends BroadcastChannel {
    constructor(name: string) {
      super(name);
      channels.push(this);
    }
  }
  vi.stubGlobal('BroadcastChannel', Tracked);
  newBrowser();
});
afterEach(() => {
  for (const wall of followed.splice(0)) wall.stop();
  // Windows of one test must not answer those of the next.
  for (const channel of channels.splice(0)) channel.close();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** A wall in another window. */
async function openWall(): Promise<FollowedWall> {
  newTab();
  const wall = (await store()).followWall();
  followed.push(wall);
  return wall;
}

describe('the wall', () => {
  it('follows what the console shows', async () => {
    const console = await store();
    const { $wall } = await openWall();
    console.publishWall(wallRecord({ title: '第一页' }));
    await vi.waitFor(() => expect($wall.get()).toMatchObject({ title: '第一页' }));
    console.publishWall(wallRecord({ title: '第二页', at: OPENED + 1 }));
    await vi.waitFor(() => expect($wall.get()).toMatchObject({ title: '第二页' }));
  });

  it('learns what is shown when it opens late, before anything was kept', async () => {
    const console = await store();
    console.publishWall(wallRecord());
    expect(localStorage.getItem(KEY)).toBeNull();
    const { $wall } = await openWall();
    await vi.waitFor(() => expect($wall.get()).toEqual(wallRecord()));
  });

  it('shows at once what was kept, also where no console is left', async () => {
    const console = await store();
    console.publishWall(wallRecord());
    await vi.waitFor(() => expect(localStorage.getItem(KEY)).not.toBeNull());
    const { $wall } = await openWall();
    expect($wall.get()).toEqual(wallRecord());
  });

  it('keeps to the newest, in whatever order it hears', async () => {
    const console = await store();
    const { $wall } = await openWall();
    console.publishWall(wallRecord({ at: OPENED + 9, title: '新' }));
    console.publishWall(wallRecord({ at: OPENED + 3, title: '旧' }));
    console.publishWall(wallRecord({ at: OPENED + 10, title: '最新' }));
    await vi.waitFor(() => expect($wall.get()).toMatchObject({ title: '最新' }));
    expect($wall.get()?.at).toBe(OPENED + 10);
  });

  it('shows nothing of what it cannot read, heard or kept', async () => {
    localStorage.setItem(KEY, '{"version":1');
    const { $wall } = await openWall();
    expect($wall.get()).toBeUndefined();
    const channel = new BroadcastChannel('zhouke-wall');
    channel.postMessage({ type: 'record', record: { version: 9 } });
    channel.postMessage('boo');
    channel.postMessage({ type: 'record', record: wallRecord() });
    await vi.waitFor(() => expect($wall.get()).toEqual(wallRecord()));
    channel.close();
  });

  it('hears nothing more once it has stopped', async () => {
    const console = await store();
    const wall = await openWall();
    const other = await openWall();
    wall.stop();
    console.publishWall(wallRecord());
    await vi.waitFor(() => expect(other.$wall.get()).toEqual(wallRecord()));
    expect(wall.$wall.get()).toBeUndefined();
  });

  it('follows by what is kept where the browser refuses a channel', async () => {
    vi.stubGlobal('BroadcastChannel', undefined);
    const { $wall } = await openWall();
    localStorage.setItem(KEY, JSON.stringify(wallRecord()));
    dispatchEvent(new StorageEvent('storage', { key: KEY }));
    expect($wall.get()).toEqual(wallRecord());
  });
});

describe('keeping', () => {
  it('writes after the key that made it, and then the newest', async () => {
    const { publishWall } = await store();
    publishWall(wallRecord({ title: '甲' }));
    publishWall(wallRecord({ title: '乙', at: OPENED + 1 }));
    expect(localStorage.getItem(KEY)).toBeNull();
    await vi.waitFor(() => expect(localStorage.getItem(KEY)).toContain('乙'));
    expect(localStorage.getItem(KEY)).not.toContain('甲');
  });

  it('writes at once where the page goes away', async () => {
    const { publishWall } = await store();
    publishWall(wallRecord());
    dispatchEvent(new Event('pagehide'));
    expect(localStorage.getItem(KEY)).not.toBeNull();
  });

  it('goes on where nothing can be kept', async () => {
    const setItem = vi.fn(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    vi.stubGlobal('localStorage', { getItem: () => null, setItem });
    const { publishWall, nextWallAt } = await store();
    publishWall(wallRecord({ at: nextWallAt() }));
    dispatchEvent(new Event('pagehide'));
    expect(setItem).toHaveBeenCalled();
    const { $wall } = await openWall();
    await vi.waitFor(() => expect($wall.get()?.title).toBe('教育培训'));
  });
});

describe('nextWallAt', () => {
  it('grows with every call, also where the clock stands still or was set back', async () => {
    vi.useFakeTimers({ now: OPENED, toFake: ['Date'] });
    const { nextWallAt } = await store();
    expect([nextWallAt(), nextWallAt()]).toEqual([OPENED, OPENED + 1]);
    vi.setSystemTime(OPENED - 5000);
    expect(nextWallAt()).toBe(OPENED + 2);
    vi.setSystemTime(OPENED + 5000);
    expect(nextWallAt()).toBe(OPENED + 5000);
  });

  it('grows across a reload, and past what another window has shown', async () => {
    localStorage.setItem(KEY, JSON.stringify(wallRecord({ at: OPENED + 100 })));
    vi.useFakeTimers({ now: OPENED, toFake: ['Date'] });
    const { nextWallAt, publishWall } = await store();
    expect(nextWallAt()).toBe(OPENED + 101);
    publishWall(wallRecord({ at: OPENED + 400 }));
    expect(nextWallAt()).toBe(OPENED + 401);
  });
});

describe('whether a wall is open', () => {
  it('is unknown first, open once one answers, and closed once it has gone', async () => {
    vi.useFakeTimers({ toFake: ['Date', 'setInterval', 'clearInterval'] });
    const { $wallPresence } = await store();
    const stop = $wallPresence.listen(() => undefined);
    expect($wallPresence.get()).toBe('unknown');
    const wall = await openWall();
    await vi.waitFor(() => expect($wallPresence.get()).toBe('open'));
    wall.stop();
    // A window's farewell is heard at the next look.
    await vi.waitFor(() => {
      vi.advanceTimersByTime(2000);
      expect($wallPresence.get()).toBe('closed');
    });
    stop();
  });

  it('stays open while one of two is left', async () => {
    vi.useFakeTimers({ toFake: ['Date', 'setInterval', 'clearInterval'] });
    const { $wallPresence } = await store();
    const stop = $wallPresence.listen(() => undefined);
    const first = await openWall();
    await openWall();
    await vi.waitFor(() => expect($wallPresence.get()).toBe('open'));
    first.stop();
    const seen: string[] = [];
    const stopSeeing = $wallPresence.listen((state) => seen.push(state));
    for (let look = 0; look < 6; look += 1) {
      await new Promise((heard) => setTimeout(heard, 20));
      vi.advanceTimersByTime(2000);
    }
    expect(seen).toEqual([]);
    expect($wallPresence.get()).toBe('open');
    stopSeeing();
    stop();
  });

  it('is closed where none answers in time', async () => {
    vi.useFakeTimers({ toFake: ['Date', 'setInterval', 'clearInterval'] });
    const { $wallPresence } = await store();
    const stop = $wallPresence.listen(() => undefined);
    vi.advanceTimersByTime(4000);
    expect($wallPresence.get()).toBe('unknown');
    vi.advanceTimersByTime(2000);
    expect($wallPresence.get()).toBe('closed');
    stop();
  });
});
