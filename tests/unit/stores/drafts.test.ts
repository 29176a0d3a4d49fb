// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fillDisk, newBrowser, newTab } from '../../builders/browser.ts';

const KEY = 'exam:p-he:all-staff';
const store = () => import('../../../src/stores/drafts.ts');
const reflection = { type: 'reflection', lesson: 'enforcement/fines', text: '记住了' } as const;

beforeEach(newBrowser);
afterEach(() => {
  vi.restoreAllMocks();
});

/** A tab that saved a draft and was then closed without a word. */
async function closedTab(): Promise<void> {
  const { claimDraft, saveDraft } = await store();
  await claimDraft(KEY);
  await saveDraft(KEY, 'first');
  newTab();
}

describe('a claim that could not be written', () => {
  it('is made good by the next save that can be written', async () => {
    await closedTab();
    const { claimDraft, saveDraft, peekDraft } = await store();
    const freeDisk = fillDisk();
    expect(await claimDraft(KEY, true)).toEqual({ type: 'failed', reason: 'full' });
    expect(await saveDraft(KEY, 'second')).toEqual({ type: 'failed', reason: 'full' });
    freeDisk();
    expect(await saveDraft(KEY, 'second')).toEqual({ type: 'saved' });
    expect(await peekDraft(KEY)).toBe('second');
  });

  it('does not lose the records of a draft that is finished meanwhile', async () => {
    await closedTab();
    const { claimDraft, finishDraft, peekDraft } = await store();
    const freeDisk = fillDisk();
    await claimDraft(KEY, true);
    const finished = await finishDraft(KEY, [reflection]);
    expect(finished.type).toBe('queued');
    freeDisk();
    await (await import('../../../src/stores/write-queue.ts')).retryQueue();
    const kept = await (await import('../../../src/stores/record-log.ts')).loadAllRecords();
    expect(kept.map(({ type }) => type)).toEqual(['reflection']);
    expect(await peekDraft(KEY)).toBeUndefined();
  });
});
