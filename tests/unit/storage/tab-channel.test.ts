import { afterEach, describe, expect, it, vi } from 'vitest';
import { ownerVoice } from '../../../src/storage/draft-ownership.ts';
import { openTabChannel, type TabMessage } from '../../../src/storage/tab-channel.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('openTabChannel', () => {
  it('carries a message to the other tabs and not back', async () => {
    const [here, there] = [openTabChannel('channel-1'), openTabChannel('channel-1')];
    const own: TabMessage[] = [];
    here.listen((message) => own.push(message));
    const heard = new Promise((resolve) => there.listen(resolve));
    here.post({ type: 'records-added' });
    expect(await heard).toEqual({ type: 'records-added' });
    expect(own).toEqual([]);
  });

  it('drops what is no message of this site', async () => {
    const there = openTabChannel('channel-2');
    const heard: TabMessage[] = [];
    const last = new Promise<void>((resolve) => {
      there.listen((message) => {
        heard.push(message);
        if (message.type === 'people-changed') resolve();
      });
    });
    const stranger = new BroadcastChannel('channel-2');
    for (const message of [null, 'hello', 7, {}, { type: 'people-changed' }]) stranger.postMessage(message);
    await last;
    stranger.close();
    expect(heard).toEqual([{ type: 'people-changed' }]);
  });

  it('leaves each tab by itself where the browser refuses a channel', () => {
    vi.stubGlobal('BroadcastChannel', undefined);
    const channel = openTabChannel('channel-3');
    channel.listen(() => undefined)();
    expect(() => channel.post({ type: 'records-added' })).not.toThrow();
  });
});

describe('ownerVoice', () => {
  it('hears an owner that lives, and not one that has let go', async () => {
    const [owner, asker] = ['channel-4', 'channel-4'].map((name) => ownerVoice(openTabChannel(name), 60));
    owner?.hold('exam', 'tab-1');
    expect(await asker?.isAlive('exam', 'tab-1')).toBe(true);
    expect(await asker?.isAlive('exam', 'tab-0')).toBe(false);
    expect(await asker?.isAlive('quiz', 'tab-1')).toBe(false);
    owner?.letGo('exam');
    expect(await asker?.isAlive('exam', 'tab-1')).toBe(false);
  });
});
