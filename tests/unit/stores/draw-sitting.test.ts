// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { DrawSitting } from '../../../src/domain/draw/sitting.ts';
import { drawNow } from '../../../src/domain/draw/sitting.ts';
import { fillDisk, newBrowser, newTab } from '../../builders/browser.ts';
import { sittingPlan } from '../../builders/draw-sitting.ts';

const store = () => import('../../../src/stores/draw-sitting.ts');
const drafts = () => import('../../../src/stores/drafts.ts');
const log = () => import('../../../src/stores/record-log.ts');
const draws = () => import('../../../src/stores/draws.ts');
const { id: _id, seed: _seed, ...plan } = sittingPlan();

beforeEach(newBrowser);
afterEach(() => vi.restoreAllMocks());

async function open(): Promise<DrawSitting> {
  const state = (await store()).$sitting.get();
  if (state.type !== 'open') throw new Error(`the draw is ${state.type}`);
  return state.sitting;
}

/** The draw as it stands on disk. */
async function kept(): Promise<unknown> {
  return (await drafts()).peekDraft('draw');
}

describe('a draw under way', () => {
  it('is none until one is sealed, and is sealed once', async () => {
    await (await store()).resumeSitting();
    expect((await store()).$sitting.get()).toEqual({ type: 'none' });
    await (await store()).startSitting(plan);
    const sealed = await open();
    expect(sealed.seed).toMatch(/^[0-9a-f]{32}$/);
    expect(await kept()).toMatchObject({ id: sealed.id, seed: sealed.seed });
    newTab();
    await (await store()).resumeSitting(true);
    await (await store()).startSitting(plan);
    expect((await open()).seed).toBe(sealed.seed);
  });

  it('comes back with the names it had, on a page loaded again', async () => {
    await (await store()).startSitting(plan);
    (await store()).changeSitting(drawNow);
    const drawn = await open();
    expect(drawn.phase).toBe('drawn');
    await vi.waitFor(async () => expect(await kept()).toMatchObject({ phase: 'drawn' }));
    newTab();
    await (await store()).resumeSitting(true);
    expect(await open()).toEqual(drawn);
  });

  it('goes on where the disk is full when the page is loaded again', async () => {
    await (await store()).startSitting(plan);
    const sealed = await open();
    newTab();
    const freeDisk = fillDisk();
    await (await store()).resumeSitting(true);
    expect((await open()).seed).toBe(sealed.seed);
    freeDisk();
    (await store()).changeSitting(drawNow);
    await vi.waitFor(async () => expect(await kept()).toMatchObject({ seed: sealed.seed, phase: 'drawn' }));
  });

  it('is said to be damaged where it cannot be read, and stays', async () => {
    await (await drafts()).claimDraft('draw');
    await (await drafts()).saveDraft('draw', { shape: 9 });
    newTab();
    await (await store()).resumeSitting(true);
    expect((await store()).$sitting.get()).toEqual({ type: 'damaged' });
    expect(await kept()).toEqual({ shape: 9 });
  });
});

describe('ending a draw', () => {
  it('records it once, and nothing where nobody was drawn', async () => {
    await (await store()).startSitting(plan);
    expect(await (await store()).finishSitting()).toEqual({ type: 'dropped' });
    expect(await (await draws()).loadDraws()).toEqual([]);
    await (await store()).startSitting(plan);
    (await store()).changeSitting(drawNow);
    const { id } = await open();
    expect(await (await store()).finishSitting()).toMatchObject({ type: 'recorded', stored: true, record: { id } });
    expect(await (await store()).finishSitting()).toEqual({ type: 'taken' });
    expect((await (await draws()).loadDraws()).map((draw) => draw.id)).toEqual([id]);
    const records = await (await log()).loadAllRecords();
    expect(records.filter(({ type }) => type === 'drawn')).toHaveLength(3);
    expect(await kept()).toBeUndefined();
  });
});
