// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { drawRecord, roster } from '../../builders/backup.ts';
import { fillDisk, newBrowser, newTab } from '../../builders/browser.ts';

beforeEach(newBrowser);
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('rosters', () => {
  const store = () => import('../../../src/stores/roster.ts');

  it('follow what another tab keeps, once somebody listens', async () => {
    const here = await store();
    const shown: number[] = [];
    const stop = here.$rosters.listen((list) => shown.push(list.length));
    await here.loadRosters();
    newTab();
    await (await store()).saveRoster(roster());
    await vi.waitFor(() => expect(here.$rosters.get()).toEqual([roster()]));
    stop();
    expect(shown.at(-1)).toBe(1);
  });

  it('are kept, replaced and removed', async () => {
    const { saveRoster, removeRoster, loadRosters } = await store();
    await saveRoster(roster({ id: 'r-2' }));
    expect(await saveRoster(roster())).toEqual({ type: 'stored' });
    await saveRoster(roster({ id: 'r-2', title: '乡镇' }));
    newTab();
    expect(await (await store()).loadRosters()).toEqual([roster(), roster({ id: 'r-2', title: '乡镇' })]);
    await removeRoster('r-2');
    expect(await loadRosters()).toEqual([roster()]);
  });

  it('stay in the page when they cannot be stored', async () => {
    const { saveRoster, $rosters, loadRosters } = await store();
    await loadRosters();
    const free = fillDisk();
    expect(await saveRoster(roster())).toEqual({ type: 'failed', reason: 'full' });
    expect($rosters.get()).toEqual([roster()]);
    free();
  });

  it('load when somebody listens', async () => {
    await (await store()).saveRoster(roster());
    newTab();
    const { $rosters } = await store();
    const stop = $rosters.subscribe(() => undefined);
    await vi.waitFor(() => expect($rosters.get()).toEqual([roster()]));
    stop();
  });
});

describe('draws', () => {
  it('are kept and grow with each verdict', async () => {
    const { saveDraw } = await import('../../../src/stores/draws.ts');
    const judged = drawRecord({ verdicts: [{ place: 1, person: 'p-he', verdict: 'right' }] });
    await saveDraw(drawRecord());
    await saveDraw(judged);
    newTab();
    expect(await (await import('../../../src/stores/draws.ts')).loadDraws()).toEqual([judged]);
  });

  it('go into a file and come back', async () => {
    const { drawFileText, openDrawFile, readDrawFileText } = await import('../../../src/stores/draw-file.ts');
    const text = drawFileText(drawRecord());
    expect(readDrawFileText(text)).toEqual({ type: 'readable', record: drawRecord() });
    expect(await openDrawFile(new Blob([text]))).toEqual({ type: 'readable', record: drawRecord() });
  });
});

describe('preferences', () => {
  const store = () => import('../../../src/stores/preferences.ts');

  it('are remembered as plain words', async () => {
    const { $theme, $typeSize } = await store();
    expect([$theme.get(), $typeSize.get()]).toEqual(['auto', 'normal']);
    $theme.set('dark');
    $typeSize.set('large');
    expect([localStorage.getItem('zhouke:theme'), localStorage.getItem('zhouke:type')]).toEqual(['dark', 'large']);
    newTab();
    const again = await store();
    expect([again.$theme.get(), again.$typeSize.get()]).toEqual(['dark', 'large']);
  });

  it('fall back where something else lies in localStorage', async () => {
    localStorage.setItem('zhouke:theme', 'purple');
    expect((await store()).$theme.get()).toBe('auto');
  });
});

describe('the clock', () => {
  it('tells the time each second while somebody listens', async () => {
    vi.useFakeTimers({ now: 1000 });
    const { $now } = await import('../../../src/stores/clock.ts');
    const { now } = await import('../../../src/stores/now.ts');
    const seen: number[] = [];
    const stop = $now.subscribe((at) => seen.push(at));
    vi.advanceTimersByTime(2500);
    stop();
    expect(seen).toEqual([1000, 2000, 3000]);
    expect(now()).toBe(3500);
  });

  it('follows a clock that is put back', async () => {
    vi.useFakeTimers({ now: 7_200_000 });
    const { $now } = await import('../../../src/stores/clock.ts');
    const stop = $now.subscribe(() => undefined);
    vi.setSystemTime(3_600_000);
    vi.advanceTimersByTime(1000);
    expect($now.get()).toBe(3_601_000);
    stop();
  });
});

describe('ids', () => {
  it('are UUIDv7, seeds 16 hexadecimal digits, and a tab keeps its own', async () => {
    const { newId } = await import('../../../src/stores/ids.ts');
    const { newSeed } = await import('../../../src/stores/new-seed.ts');
    const { tabId } = await import('../../../src/stores/tab-id.ts');
    expect(newId()).toMatch(/^[\da-f]{8}-[\da-f]{4}-7[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    expect(newSeed()).toMatch(/^[\da-f]{16}$/);
    expect(newSeed()).not.toBe(newSeed());
    expect(tabId()).toBe(tabId());
    const before = tabId();
    newTab();
    expect((await import('../../../src/stores/tab-id.ts')).tabId()).not.toBe(before);
  });
});

describe('downloadText', () => {
  it('hands over a file of that name and leaves no link behind', async () => {
    const { downloadText } = await import('../../../src/stores/download.ts');
    const links: string[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      links.push(`${this.download} ${this.href.slice(0, 5)} ${this.isConnected}`);
    });
    downloadText('zhouke.json', '{}');
    expect(links).toEqual(['zhouke.json blob: true']);
    expect(document.querySelector('a')).toBeNull();
  });
});
