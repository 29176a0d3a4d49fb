// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { sealDraw } from '../../../src/domain/session/session-draw.ts';
import { setPresence } from '../../../src/domain/session/sign-in.ts';
import { newBrowser, newTab } from '../../builders/browser.ts';
import { judgedSitting, sealedSitting } from '../../builders/draw-sitting.ts';
import {
  drafts,
  draws,
  kept,
  log,
  ONE_MEETING,
  opened,
  plan,
  start,
  store,
  types,
} from '../../builders/open-session.ts';
import { SECTIONS } from '../../builders/session.ts';

beforeEach(newBrowser);
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('a meeting under way', () => {
  it('is none until one is opened, and then comes back where it was', async () => {
    await (await store()).resumeSession();
    expect((await store()).$session.get()).toEqual({ type: 'none' });
    const session = await start();
    (await store()).changeSession((draft) => setPresence(draft, 'p-2', 'late'));
    await vi.waitFor(async () => expect(await kept()).toMatchObject({ presence: { 'p-2': 'late' } }));
    newTab();
    await (await store()).resumeSession(true);
    expect(await opened()).toMatchObject({ id: session.id, presence: { 'p-2': 'late', 'p-1': 'present' } });
  });

  it('hands the step the time, and shows it at once', async () => {
    await start();
    vi.useFakeTimers({ now: 1_795_312_800_000, toFake: ['Date'] });
    (await store()).changeSession((draft, now) => ({ ...draft, minute: String(now) }));
    expect((await opened()).minute).toBe('1795312800000');
  });

  it('is gone on with instead of opening a second one', async () => {
    const first = await start();
    await (await drafts()).releaseDraft('session');
    newTab();
    await (await store()).startSession({ ...plan, lesson: 'enforcement/fines' });
    expect(await opened()).toMatchObject({ id: first.id, lesson: 'supervision/training' });
  });

  it('can be looked at without taking it from the window that leads it', async () => {
    const session = await start();
    newTab();
    expect(await (await store()).peekSession()).toMatchObject({ id: session.id });
    expect((await store()).$session.get()).toEqual({ type: 'loading' });
  });

  it('is dropped without a record', async () => {
    await start();
    await (await store()).dropSession();
    expect((await store()).$session.get()).toEqual({ type: 'none' });
    expect(await types()).toEqual({});
    newTab();
    await (await store()).resumeSession();
    expect((await store()).$session.get()).toEqual({ type: 'none' });
  });
});

describe('a damaged meeting', () => {
  beforeEach(async () => {
    const { claimDraft, saveDraft, releaseDraft } = await drafts();
    await claimDraft('session');
    await saveDraft('session', { shape: 1, lesson: 7 });
    await releaseDraft('session');
  });

  it('is said and stays', async () => {
    await (await store()).resumeSession();
    expect((await store()).$session.get()).toEqual({ type: 'damaged' });
    expect(await (await store()).peekSession()).toBe('damaged');
    expect(await kept()).toEqual({ shape: 1, lesson: 7 });
  });

  it('lies in the next backup once a new one takes its place, or it is dropped', async () => {
    await start();
    const { listQuarantine } = await import('../../../src/storage/quarantine.ts');
    const { theConnection } = await import('../../../src/stores/database.ts');
    expect(await listQuarantine(theConnection())).toMatchObject({ value: [{ value: { shape: 1, lesson: 7 } }] });
  });

  it('is kept for export when it is dropped', async () => {
    await (await store()).dropSession();
    expect(await kept()).toBeUndefined();
    const backup = await (await import('../../../src/stores/backup.ts')).exportBackup();
    expect(backup.text).toContain('"lesson":7');
  });
});

describe('finishing', () => {
  it('records the meeting, everybody and the draws, and empties the draft', async () => {
    const session = await start();
    (await store()).changeSession((draft) => sealDraw(draft, judgedSitting()));
    const end = await (await store()).finishSession(SECTIONS);
    expect(end).toEqual({ type: 'recorded', session: session.id, stored: true });
    expect(await types()).toEqual(ONE_MEETING);
    expect((await (await draws()).loadDraws()).map(({ id }) => id)).toEqual(['draw-1']);
    expect(await kept()).toBeUndefined();
    expect((await store()).$session.get()).toEqual({ type: 'none' });
  });

  it('is one ending however often it is pressed, during and after', async () => {
    await start();
    (await store()).changeSession((draft) => sealDraw(draft, judgedSitting()));
    const { finishSession } = await store();
    const [first, second] = await Promise.all([finishSession(SECTIONS), finishSession(SECTIONS)]);
    expect(second).toEqual(first);
    expect(await finishSession(SECTIONS)).toEqual(first);
    expect(await types()).toEqual(ONE_MEETING);
  });

  it('records no step made while it is written', async () => {
    await start();
    const { finishSession, changeSession } = await store();
    const ending = finishSession(SECTIONS);
    changeSession((draft) => ({ ...draft, minute: '太晚了' }));
    await ending;
    const [held] = (await (await log()).loadAllRecords()).filter(({ type }) => type === 'session-held');
    expect(held).toMatchObject({ minute: '', content: SECTIONS });
  });

  it('counts once after a crash between the records and the draft', async () => {
    await start();
    (await store()).changeSession((draft) => sealDraw(draft, judgedSitting()));
    await vi.waitFor(async () => expect(await kept()).toHaveProperty('sitting'));
    const before = await kept();
    await (await store()).finishSession(SECTIONS);
    const { claimDraft, saveDraft, releaseDraft } = await drafts();
    await claimDraft('session');
    await saveDraft('session', before);
    await releaseDraft('session');
    newTab();
    expect(await (await store()).peekSession()).toBeUndefined();
    await (await store()).resumeSession();
    expect((await store()).$session.get()).toEqual({ type: 'none' });
    expect(await kept()).toBeUndefined();
    expect(await types()).toEqual(ONE_MEETING);
  });

  it('ends at the moment it was first ended, after a crash before the records', async () => {
    await start();
    vi.useFakeTimers({ now: Date.now() + 60_000, toFake: ['Date'] });
    const append = vi.spyOn(await log(), 'appendRecords').mockReturnValue(new Promise(() => undefined));
    void (await store()).finishSession(SECTIONS);
    await vi.waitFor(() => expect(append).toHaveBeenCalled());
    append.mockRestore();
    const { endedAt } = await opened();
    newTab();
    vi.setSystemTime(Date.now() + 3_600_000);
    await (await store()).resumeSession(true);
    await (await store()).finishSession(SECTIONS);
    const all = await (await log()).loadAllRecords();
    expect(all.map(({ at }) => at)).toEqual(all.map(() => endedAt));
    expect(all).toHaveLength(9);
  });

  it('leaves a draw out in which nobody was drawn', async () => {
    await start();
    (await store()).changeSession((draft) => sealDraw(draft, sealedSitting()));
    await (await store()).finishSession(SECTIONS);
    expect(await types()).toEqual({ 'session-held': 1, attended: 8 });
    expect(await (await draws()).loadDraws()).toEqual([]);
  });

  it('has nothing to end where nothing is open', async () => {
    expect(await (await store()).finishSession(SECTIONS)).toEqual({ type: 'taken' });
  });
});

describe('two windows', () => {
  it('tells the second, lets it take over, and stops the first', async () => {
    const first = await store();
    await first.startSession(plan);
    newTab();
    const second = await store();
    await second.resumeSession();
    expect(second.$session.get()).toEqual({ type: 'taken' });
    await second.startSession(plan);
    expect(second.$session.get()).toEqual({ type: 'taken' });
    await second.resumeSession(true);
    expect(second.$session.get()).toMatchObject({ type: 'open' });
    await vi.waitFor(() => expect(first.$session.get()).toEqual({ type: 'taken' }));
  });

  it('lets the window it was taken from record nothing', async () => {
    const first = await store();
    await first.startSession(plan);
    newTab();
    const second = await store();
    await second.resumeSession(true);
    expect(await first.finishSession(SECTIONS)).toEqual({ type: 'taken' });
    expect(await types()).toEqual({});
    expect(await second.finishSession(SECTIONS)).toMatchObject({ type: 'recorded', stored: true });
    expect(await types()).toEqual({ 'session-held': 1, attended: 8 });
  });

  it('gives the meeting back to the first where it takes over in turn', async () => {
    const first = await store();
    await first.startSession(plan);
    newTab();
    const second = await store();
    await second.resumeSession(true);
    await vi.waitFor(() => expect(first.$session.get()).toEqual({ type: 'taken' }));
    await first.resumeSession(true);
    await vi.waitFor(() => expect(second.$session.get()).toEqual({ type: 'taken' }));
    expect(await first.finishSession(SECTIONS)).toMatchObject({ type: 'recorded' });
  });
});
