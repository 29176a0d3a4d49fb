// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { AttemptDraft } from '../../../src/domain/attempt/attempt-draft.ts';
import { answer } from '../../../src/domain/attempt/reducers.ts';
import { startQuiz } from '../../../src/domain/attempt/start-attempt.ts';
import type { OpenedAttempt, RunningAttempt } from '../../../src/stores/attempt.ts';
import { denyStorage, fillDisk, newBrowser, newTab } from '../../builders/browser.ts';
import { MONDAY, paperFinished } from '../../builders/record.ts';

const KEY = 'quiz:p-he:enforcement/fines';
const LESSON = 'enforcement/fines';
const store = () => import('../../../src/stores/attempt.ts');
const records = async () => (await import('../../../src/stores/record-log.ts')).loadAllRecords();
const health = async () => (await import('../../../src/stores/storage-health.ts')).$storageHealth.get();

const { marking } = paperFinished();
const items = [{ item: 'fines-01', revision: 1, lesson: LESSON, possible: 1, optionSeed: 1 }];
const start = () => startQuiz({ id: 'a-1', person: 'p-he', lesson: LESSON, seed: 's', marking, items, now: MONDAY });
const giveB = (draft: AttemptDraft, now: number) => answer(draft, 'fines-01', { type: 'single', option: 'b' }, now);
const reflection = { type: 'reflection', lesson: LESSON, text: '记住了' } as const;

function opened(result: OpenedAttempt): RunningAttempt {
  if (result.type !== 'open') throw new Error('taken');
  return result.attempt;
}

beforeEach(newBrowser);
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('openAttempt', () => {
  it('starts a new attempt and saves it before the first answer', async () => {
    const { openAttempt, savedAttempt } = await store();
    const result = await openAttempt(KEY, start);
    expect(result).toMatchObject({ type: 'open', resumed: false });
    await opened(result).settled();
    expect(await savedAttempt(KEY)).toEqual(start());
  });

  it('resumes at the last answer after the tab was closed or has crashed', async () => {
    const first = opened(await (await store()).openAttempt(KEY, start));
    first.change(giveB);
    await first.close();
    newTab();
    const again = await (await store()).openAttempt(KEY, start);
    expect(again).toMatchObject({ type: 'open', resumed: true });
    expect(opened(again).$draft.get().responses).toEqual({ 'fines-01': { type: 'single', option: 'b' } });
  });

  it('refuses a second tab while the first goes on', async () => {
    const first = opened(await (await store()).openAttempt(KEY, start));
    await first.settled();
    newTab();
    expect(await (await store()).openAttempt(KEY, start)).toEqual({ type: 'taken' });
    expect(first.$standing.get()).toBe('running');
  });

  it('takes over on request, and the first tab stops writing', async () => {
    const first = opened(await (await store()).openAttempt(KEY, start));
    await first.settled();
    newTab();
    const second = opened(await (await store()).openAttempt(KEY, start, { takeOver: true }));
    first.change(giveB);
    await first.settled();
    expect(first.$standing.get()).toBe('taken');
    expect(await first.finish([reflection])).toEqual({ type: 'taken' });
    expect(await second.finish([reflection])).toMatchObject({ type: 'stored' });
    expect(await records()).toHaveLength(1);
  });

  it('starts anew where what was saved is refused or cannot be read', async () => {
    const first = opened(await (await store()).openAttempt(KEY, start));
    first.change(giveB);
    await first.close();
    newTab();
    const refused = await (await store()).openAttempt(KEY, start, { accept: () => false });
    expect(refused).toMatchObject({ resumed: false });
    expect(opened(refused).$draft.get()).toEqual(start());
  });

  it('runs in memory where storage is denied, and tells', async () => {
    const allow = denyStorage();
    const attempt = opened(await (await store()).openAttempt(KEY, start));
    attempt.change(giveB);
    expect(attempt.$draft.get().responses).toHaveProperty('fines-01');
    await attempt.settled();
    expect((await health()).state).toBe('denied');
    expect(await attempt.finish([reflection])).toMatchObject({ type: 'queued' });
    allow();
  });
});

describe('a running attempt', () => {
  it('shows a change at once and saves all that came while it was saving', async () => {
    const { openAttempt, savedAttempt } = await store();
    const attempt = opened(await openAttempt(KEY, start));
    for (const option of ['a', 'b', 'c']) {
      attempt.change((draft, now) => answer(draft, 'fines-01', { type: 'single', option }, now));
    }
    expect(attempt.$draft.get().responses['fines-01']).toEqual({ type: 'single', option: 'c' });
    await attempt.settled();
    expect((await savedAttempt(KEY))?.responses['fines-01']).toEqual({ type: 'single', option: 'c' });
  });

  it('saves again by itself what a full disk refused', async () => {
    const { openAttempt, savedAttempt } = await store();
    const attempt = opened(await openAttempt(KEY, start));
    await attempt.settled();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const free = fillDisk();
    attempt.change(giveB);
    await attempt.settled();
    expect((await health()).state).toBe('full');
    free();
    vi.advanceTimersByTime(5000);
    vi.useRealTimers();
    await vi.waitFor(async () => expect((await savedAttempt(KEY))?.responses).toHaveProperty('fines-01'));
    expect((await health()).state).toBe('ok');
  });

  it('goes on saving when the browser clears the site’s data in mid-exam', async () => {
    const { openAttempt, savedAttempt } = await store();
    const attempt = opened(await openAttempt(KEY, start));
    await attempt.settled();
    await new Promise((resolve) => {
      indexedDB.deleteDatabase('zhouke').onsuccess = resolve;
    });
    attempt.change(giveB);
    await attempt.settled();
    expect(attempt.$standing.get()).toBe('running');
    expect((await savedAttempt(KEY))?.responses).toHaveProperty('fines-01');
  });

  it('turns into records once, however often it is finished, and belongs to its person', async () => {
    const { openAttempt, savedAttempt } = await store();
    const attempt = opened(await openAttempt(KEY, start));
    const ends = await Promise.all([attempt.finish([reflection]), attempt.finish([reflection])]);
    expect(ends).toMatchObject([{ type: 'stored' }, { type: 'stored' }]);
    expect(await records()).toMatchObject([{ ...reflection, person: 'p-he' }]);
    expect(attempt.$standing.get()).toBe('finished');
    expect(await savedAttempt(KEY)).toBeUndefined();
  });

  it('changes no more after it was finished', async () => {
    const attempt = opened(await (await store()).openAttempt(KEY, start));
    await attempt.finish([reflection]);
    attempt.change(giveB);
    expect(attempt.$draft.get().responses).toEqual({});
  });

  it('keeps records and draft together when the hand-in cannot be written', async () => {
    const { openAttempt, savedAttempt } = await store();
    const { retryQueue } = await import('../../../src/stores/write-queue.ts');
    const attempt = opened(await openAttempt(KEY, start));
    await attempt.settled();
    const free = fillDisk();
    expect(await attempt.finish([reflection])).toMatchObject({ type: 'queued' });
    expect(await health()).toEqual({ state: 'full', queued: 1 });
    expect(await savedAttempt(KEY)).toEqual(start());
    free();
    await retryQueue();
    expect(await health()).toEqual({ state: 'ok', queued: 0 });
    expect(await records()).toHaveLength(1);
    expect(await savedAttempt(KEY)).toBeUndefined();
  });
});
