// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';

const store = () => import('../../../src/stores/lead-console.ts');

beforeEach(() => {
  vi.restoreAllMocks();
  vi.resetModules();
  localStorage.clear();
});

describe('the console between two loads of its page', () => {
  it('begins with two screens, the desk shown and notes of a middle size', async () => {
    const { $leadConsole } = await store();
    expect($leadConsole.get()).toMatchObject({ screens: 'two', showsDesk: true, seatPage: 0, noteSize: 22 });
  });

  it('comes back as it was', async () => {
    (await store()).keepConsole({ session: 's-1', screens: 'one', showsDesk: false, seatPage: 3, awayOnly: true });
    vi.resetModules();
    expect((await store()).$leadConsole.get()).toMatchObject({
      session: 's-1',
      screens: 'one',
      showsDesk: false,
      seatPage: 3,
      awayOnly: true,
    });
  });

  it('makes the notes larger and smaller step by step, and stops at both ends', async () => {
    const { $leadConsole, resizeNotes } = await store();
    resizeNotes(1);
    expect($leadConsole.get().noteSize).toBe(26);
    for (let i = 0; i < 20; i += 1) resizeNotes(1);
    expect($leadConsole.get().noteSize).toBe(36);
    for (let i = 0; i < 20; i += 1) resizeNotes(-1);
    expect($leadConsole.get().noteSize).toBe(16);
  });

  it('takes anything else that lies in the store for a fresh console', async () => {
    for (const text of ['', '{', 'null', '[]', '{"noteSize":7,"seatPage":"x","screens":5,"slide":null}']) {
      localStorage.setItem('zhouke:lead-console', text);
      vi.resetModules();
      expect((await store()).$leadConsole.get()).toMatchObject({
        screens: 'two',
        seatPage: 0,
        noteSize: 22,
        slide: -1,
      });
    }
  });

  it('goes on in the page where the store is full or denied', async () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    const { $leadConsole, keepConsole } = await store();
    keepConsole({ screens: 'one' });
    expect($leadConsole.get().screens).toBe('one');
  });
});
