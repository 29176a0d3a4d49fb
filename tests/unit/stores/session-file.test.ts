// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { sealDraw } from '../../../src/domain/session/session-draw.ts';
import { setPresence } from '../../../src/domain/session/sign-in.ts';
import { fillDisk, newBrowser, newTab } from '../../builders/browser.ts';
import { judgedSitting } from '../../builders/draw-sitting.ts';
import {
  draws,
  files,
  kept,
  log,
  ONE_MEETING,
  opened,
  plan,
  queue,
  start,
  store,
  take,
  types,
} from '../../builders/open-session.ts';
import { SECTIONS } from '../../builders/session.ts';

beforeEach(newBrowser);
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
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
