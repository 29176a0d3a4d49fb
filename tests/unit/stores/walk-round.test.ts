// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Walk } from '../../../src/domain/walk-round/walk.ts';
import { judgeLine, nameUnit, noteLine } from '../../../src/domain/walk-round/walk-steps.ts';
import { denyStorage, fillDisk, newBrowser, newTab } from '../../builders/browser.ts';
import { EXIT, FAN, GAS, LINES, ROOF } from '../../builders/walk.ts';

const COAL = 'coal-mine';
const store = () => import('../../../src/stores/walk-round.ts');
const drafts = () => import('../../../src/stores/drafts.ts');
const health = () => import('../../../src/stores/storage-health.ts');
type Store = Awaited<ReturnType<typeof store>>;

const wrongExit = (walk: Walk, now: number) => judgeLine(walk, 'exit', 'wrong', now);
const rightFan = (walk: Walk, now: number) => judgeLine(walk, 'fan', 'right', now);

beforeEach(newBrowser);
afterEach(() => vi.restoreAllMocks());

function opened({ $walk }: Store): Walk {
  const state = $walk.get();
  if (state.type !== 'open') throw new Error(`walk is ${state.type}`);
  return state.walk;
}

/** A walk begun in this tab, its first state on disk. */
async function begun(unit = ''): Promise<{ id: string; walks: Store }> {
  const walks = await store();
  const id = walks.beginWalk({ checklist: COAL, unit, lines: LINES });
  await vi.waitFor(async () => expect(await kept(id)).toEqual(opened(walks)));
  return { id, walks };
}

async function kept(id: string): Promise<unknown> {
  return (await drafts()).peekDraft(`walk:${COAL}:${id}`);
}

describe('a walk under way', () => {
  it('is kept from its beginning, and after every tick', async () => {
    const { id, walks } = await begun('某矿（示例）');
    walks.changeWalk(wrongExit);
    walks.changeWalk(rightFan);
    await walks.walkSettled();
    expect(await kept(id)).toEqual(opened(walks));
    expect(opened(walks).entries.map(({ verdict }) => verdict)).toEqual(['wrong', 'right', undefined, undefined]);
    expect(walks.hasUnsavedWalk()).toBe(false);
  });

  it('comes back where it was after the page died', async () => {
    const { id, walks } = await begun();
    walks.changeWalk(wrongExit);
    await walks.walkSettled();
    const before = opened(walks);
    newTab();
    const again = await store();
    await again.openWalk(COAL, id, LINES, true);
    expect(opened(again)).toEqual(before);
  });

  it('says that there is none under an id nobody knows', async () => {
    const walks = await store();
    await walks.openWalk(COAL, 'no-such-walk', LINES);
    expect(walks.$walk.get()).toEqual({ type: 'missing' });
  });

  it('is told to a second window, and stops in the first once taken over', async () => {
    const { id, walks: first } = await begun();
    newTab();
    const second = await store();
    await second.openWalk(COAL, id, LINES);
    expect(second.$walk.get()).toEqual({ type: 'taken' });
    await second.openWalk(COAL, id, LINES, true);
    await vi.waitFor(() => expect(first.$walk.get()).toEqual({ type: 'taken' }));
    first.changeWalk(wrongExit);
    second.changeWalk(rightFan);
    await second.walkSettled();
    expect(await kept(id)).toEqual(opened(second));
    expect(first.hasUnsavedWalk()).toBe(false);
  });

  it('may be gone on with in another window once it was put away', async () => {
    const { id, walks } = await begun();
    await walks.closeWalk();
    newTab();
    const second = await store();
    await second.openWalk(COAL, id, LINES);
    expect(opened(second).id).toBe(id);
  });

  it('takes in a changed checklist and keeps what was ticked', async () => {
    const { id, walks } = await begun();
    walks.changeWalk(wrongExit);
    await walks.closeWalk();
    const ladder = { ...EXIT, id: 'ladder' };
    await walks.openWalk(COAL, id, [ladder, FAN, GAS, ROOF]);
    expect(opened(walks).entries.map(({ line, verdict }) => [line.id, verdict])).toEqual([
      ...[
        ['ladder', undefined],
        ['fan', undefined],
        ['exit', 'wrong'],
      ],
      ...[
        ['gas', undefined],
        ['roof', undefined],
      ],
    ]);
  });

  it('is damaged where it cannot be read, and stays as it lies', async () => {
    const { claimDraft, saveDraft, releaseDraft } = await drafts();
    const key = `walk:${COAL}:w-9`;
    await claimDraft(key);
    await saveDraft(key, { shape: 9 });
    await releaseDraft(key);
    const walks = await store();
    await walks.openWalk(COAL, 'w-9', LINES);
    expect(walks.$walk.get()).toEqual({ type: 'damaged' });
    walks.changeWalk(wrongExit);
    expect(await kept('w-9')).toEqual({ shape: 9 });
    expect(await walks.loadWalks(COAL)).toEqual([{ id: 'w-9', isUnsaved: false }]);
    expect(await walks.deleteWalk(COAL, 'w-9')).toBe('deleted');
    expect(await walks.loadWalks(COAL)).toEqual([]);
  });

  it('shows the walk asked for last, however quickly they are asked for', async () => {
    const { id: one, walks } = await begun('甲');
    await walks.closeWalk();
    const { id: two } = await begun('乙');
    await walks.closeWalk();
    await Promise.all([walks.openWalk(COAL, one, LINES), walks.openWalk(COAL, two, LINES)]);
    expect(opened(walks).unit).toBe('乙');
    newTab();
    const other = await store();
    await other.openWalk(COAL, one, LINES);
    expect(opened(other).unit).toBe('甲');
  });

  it('leaves no record in the log', async () => {
    const { walks } = await begun();
    walks.changeWalk(wrongExit);
    await walks.walkSettled();
    const { loadAllRecords } = await import('../../../src/stores/record-log.ts');
    expect(await loadAllRecords()).toEqual([]);
  });

  it('is not in a backup', async () => {
    await begun('某矿（示例）');
    const { exportBackup } = await import('../../../src/stores/backup.ts');
    expect((await exportBackup()).text).not.toContain('某矿');
  });
});

describe('the walks kept on a device', () => {
  it('are those of one checklist, the one changed last first', async () => {
    const { id: one, walks } = await begun('甲');
    await walks.closeWalk();
    const { id: two } = await begun('乙');
    await walks.closeWalk();
    walks.beginWalk({ checklist: 'coal-mine-open', unit: '别的', lines: LINES });
    await walks.walkSettled();
    await walks.closeWalk();
    await walks.openWalk(COAL, one, LINES);
    await vi.waitFor(() => {
      walks.changeWalk((walk, now) => nameUnit(walk, '甲改', now));
      expect(opened(walks).changedAt).toBeGreaterThan(opened(walks).startedAt);
    });
    const list = await walks.loadWalks(COAL);
    expect(list.map(({ id }) => id)).toEqual([one, two]);
    expect(list.map(({ walk }) => walk?.unit)).toEqual(['甲改', '乙']);
  });

  it('lose the one that is deleted and keep the rest', async () => {
    const { id: one, walks } = await begun('甲');
    await walks.closeWalk();
    const { id: two } = await begun('乙');
    await walks.closeWalk();
    expect(await walks.deleteWalk(COAL, one)).toBe('deleted');
    expect((await walks.loadWalks(COAL)).map(({ id }) => id)).toEqual([two]);
    expect(await kept(one)).toBeUndefined();
  });

  it('keep one that another window goes on with', async () => {
    const { id, walks: first } = await begun();
    newTab();
    const second = await store();
    expect(await second.deleteWalk(COAL, id)).toBe('taken');
    expect(await kept(id)).toEqual(opened(first));
  });
});

describe('on a full disk', () => {
  it('a walk goes on in memory, survives being left, and is written once there is room', async () => {
    const { id, walks } = await begun('某矿（示例）');
    const free = fillDisk();
    walks.changeWalk(wrongExit);
    await walks.walkSettled();
    expect((await health()).$storageHealth.get().state).toBe('full');
    expect(walks.hasUnsavedWalk()).toBe(true);
    await walks.closeWalk();
    expect((await walks.loadWalks(COAL)).map(({ isUnsaved }) => isUnsaved)).toEqual([true]);
    await walks.openWalk(COAL, id, LINES);
    expect(opened(walks).entries[0]?.verdict).toBe('wrong');
    free();
    walks.changeWalk((walk, now) => noteLine(walk, 'exit', '梯子断了', now));
    await walks.walkSettled();
    expect(await kept(id)).toEqual(opened(walks));
    expect(walks.hasUnsavedWalk()).toBe(false);
    expect((await health()).$storageHealth.get().state).toBe('ok');
  });

  it('a walk can be begun, and is written by itself once there is room', async () => {
    const free = fillDisk();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      const walks = await store();
      const id = walks.beginWalk({ checklist: COAL, unit: '某矿（示例）', lines: LINES });
      await vi.waitFor(async () => expect((await health()).$storageHealth.get().state).toBe('full'));
      walks.changeWalk(wrongExit);
      await walks.walkSettled();
      free();
      await vi.advanceTimersByTimeAsync(5000);
      await vi.waitFor(async () => expect(await kept(id)).toEqual(opened(walks)));
    } finally {
      vi.useRealTimers();
    }
  });

  it('a walk kept earlier opens, from what was written', async () => {
    const { id, walks } = await begun();
    walks.changeWalk(wrongExit);
    await walks.closeWalk();
    newTab();
    const free = fillDisk();
    const again = await store();
    await again.openWalk(COAL, id, LINES);
    expect(opened(again).entries[0]?.verdict).toBe('wrong');
    free();
  });

  it('a kept walk is not said to be deleted when it is not', async () => {
    const { id, walks } = await begun();
    await walks.closeWalk();
    const free = fillDisk();
    expect(await walks.deleteWalk(COAL, id)).toBe('failed');
    free();
    expect((await walks.loadWalks(COAL)).map((each) => each.id)).toEqual([id]);
  });

  it('a walk that was never written can be dropped', async () => {
    const free = fillDisk();
    const walks = await store();
    const id = walks.beginWalk({ checklist: COAL, unit: '', lines: LINES });
    await vi.waitFor(async () => expect((await health()).$storageHealth.get().state).toBe('full'));
    await walks.closeWalk();
    expect(await walks.deleteWalk(COAL, id)).toBe('deleted');
    expect(await walks.loadWalks(COAL)).toEqual([]);
    free();
  });
});

describe('where storage is denied', () => {
  it('a walk runs in the page alone', async () => {
    const allow = denyStorage();
    const walks = await store();
    const id = walks.beginWalk({ checklist: COAL, unit: '', lines: LINES });
    walks.changeWalk(wrongExit);
    await vi.waitFor(async () => expect((await health()).$storageHealth.get().state).toBe('denied'));
    await walks.closeWalk();
    await walks.openWalk(COAL, id, LINES);
    expect(opened(walks).entries[0]?.verdict).toBe('wrong');
    allow();
  });
});
