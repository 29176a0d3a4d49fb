// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SessionDraft } from '../../../src/domain/session/session-draft.ts';
import { sealDraw } from '../../../src/domain/session/session-draw.ts';
import { setPresence } from '../../../src/domain/session/sign-in.ts';
import { fillDisk, newBrowser, newTab } from '../../builders/browser.ts';
import { judgedSitting, sealedSitting } from '../../builders/draw-sitting.ts';
import { SECTIONS, sessionPlan } from '../../builders/session.ts';

const store = () => import('../../../src/stores/session.ts');
const drafts = () => import('../../../src/stores/drafts.ts');
const log = () => import('../../../src/stores/record-log.ts');
const draws = () => import('../../../src/stores/draws.ts');
const files = () => import('../../../src/stores/session-file.ts');
const imports = () => import('../../../src/stores/import-backup.ts');
const queue = () => import('../../../src/stores/write-queue.ts');

const { id: _id, now: _now, ...plan } = sessionPlan();

beforeEach(newBrowser);
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

async function opened(): Promise<SessionDraft> {
  const { $session } = await store();
  const state = $session.get();
  if (state.type !== 'open') throw new Error(`session is ${state.type}`);
  return state.draft;
}

async function start(): Promise<SessionDraft> {
  await (await store()).startSession(plan);
  return opened();
}

/** As the meeting stands on disk, once what is under way was written. */
async function kept(): Promise<unknown> {
  return (await drafts()).peekDraft('session');
}

async function types(): Promise<Readonly<Record<string, number>>> {
  const counts: Record<string, number> = {};
  for (const { type } of await (await log()).loadAllRecords()) counts[type] = (counts[type] ?? 0) + 1;
  return counts;
}

async function take(text: string) {
  const { previewImport, takeImport } = await imports();
  const preview = await previewImport(new Blob([text]));
  if (preview.type !== 'readable') throw new Error(preview.type);
  return takeImport(preview.file);
}

const ONE_MEETING = { 'session-held': 1, attended: 8, drawn: 4, 'oral-answer': 4 };

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

describe('a full disk at 小结', () => {
  it('queues the records and offers a file that brings them to another device once', async () => {
    const session = await start();
    (await store()).changeSession((draft) => sealDraw(draft, judgedSitting()));
    await vi.waitFor(async () => expect(await kept()).toHaveProperty('sitting'));
    const freeDisk = fillDisk();
    expect(await (await store()).finishSession(SECTIONS)).toEqual({
      type: 'recorded',
      session: session.id,
      stored: false,
    });
    const file = await (await files()).sessionFile(session.id);
    expect(file?.name).toMatch(/^zhouke-session-\d{4}-\d\d-\d\d-[\da-f]{4}\.json$/);
    freeDisk();
    newBrowser();
    expect(await take(file?.text ?? '')).toMatchObject({ type: 'taken', added: 17, conflicts: 0, quarantined: 0 });
    expect(await take(file?.text ?? '')).toMatchObject({ type: 'taken', added: 0, conflicts: 0, quarantined: 0 });
    expect(await types()).toEqual(ONE_MEETING);
    expect(await (await draws()).loadDraws()).toHaveLength(1);
  });

  it('repeats nothing where the queue writes first and the file is taken in after', async () => {
    const session = await start();
    const freeDisk = fillDisk();
    await (await store()).finishSession(SECTIONS);
    const file = await (await files()).sessionFile(session.id);
    freeDisk();
    await (await queue()).retryQueue();
    expect(await types()).toEqual({ 'session-held': 1, attended: 8 });
    expect(await take(file?.text ?? '')).toMatchObject({ added: 0, conflicts: 0 });
    expect(await types()).toEqual({ 'session-held': 1, attended: 8 });
  });

  it('goes on with the meeting where the page is loaded again and nothing can be written', async () => {
    const session = await start();
    newTab();
    const freeDisk = fillDisk();
    await (await store()).resumeSession(true);
    expect((await opened()).id).toBe(session.id);
    freeDisk();
    (await store()).changeSession((draft) => setPresence(draft, 'p-1', 'late'));
    await vi.waitFor(async () => expect(await kept()).toMatchObject({ id: session.id, presence: { 'p-1': 'late' } }));
  });

  it('does not open the meeting again after its file was taken in on a page loaded anew', async () => {
    const session = await start();
    const freeDisk = fillDisk();
    await (await store()).finishSession(SECTIONS);
    const file = await (await files()).sessionFile(session.id);
    newTab();
    freeDisk();
    expect(await (await store()).peekSession()).toMatchObject({ id: session.id });
    await take(file?.text ?? '');
    await (await store()).resumeSession();
    expect((await store()).$session.get()).toEqual({ type: 'none' });
    expect(await types()).toEqual({ 'session-held': 1, attended: 8 });
  });

  it('counts once where the meeting is ended again on the page loaded anew and the file is taken in after', async () => {
    const session = await start();
    const freeDisk = fillDisk();
    await (await store()).finishSession(SECTIONS);
    const file = await (await files()).sessionFile(session.id);
    newTab();
    freeDisk();
    await (await store()).resumeSession();
    await (await store()).finishSession(SECTIONS);
    await take(file?.text ?? '');
    expect(await types()).toEqual({ 'session-held': 1, attended: 8 });
  });

  it('lets the next meeting begin while the last one waits, and loses neither', async () => {
    await start();
    const freeDisk = fillDisk();
    await (await store()).finishSession(SECTIONS);
    await (await store()).resumeSession();
    expect((await store()).$session.get()).toEqual({ type: 'none' });
    freeDisk();
    await (await store()).startSession({ ...plan, lesson: 'enforcement/fines' });
    await (await queue()).retryQueue();
    (await store()).changeSession((draft) => ({ ...draft, minute: '第二课' }));
    await vi.waitFor(async () => expect(await kept()).toMatchObject({ minute: '第二课' }));
    expect(await opened()).toMatchObject({ lesson: 'enforcement/fines' });
    await (await store()).finishSession([]);
    expect(await types()).toEqual({ 'session-held': 2, attended: 16 });
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

describe('sessionFile', () => {
  it('holds one meeting and its draws, and nothing else of this browser', async () => {
    await (await log()).appendRecords([{ type: 'reflection', lesson: 'enforcement/fines', text: '别的' }]);
    const session = await start();
    (await store()).changeSession((draft) => sealDraw(draft, judgedSitting()));
    await (await store()).finishSession(SECTIONS);
    const file = await (await files()).sessionFile(session.id);
    expect(file?.text).not.toContain('别的');
    newBrowser();
    expect(await take(file?.text ?? '')).toMatchObject({ added: 17, people: 0 });
    const again = await (await files()).sessionFile(session.id);
    newBrowser();
    expect(await take(again?.text ?? '')).toMatchObject({ added: 17 });
    expect(await types()).toEqual(ONE_MEETING);
  });

  it('is none of a meeting nobody knows', async () => {
    expect(await (await files()).sessionFile('nobody')).toBeUndefined();
  });

  it('makes a spreadsheet that Excel reads', async () => {
    expect((await files()).spreadsheetText([['姓名'], ['=何静']])).toBe("\uFEFF姓名\r\n'=何静\r\n");
  });
});
