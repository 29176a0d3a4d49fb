// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ContestDraft, QuizDraft } from '../../../src/domain/contest/contest-draft.ts';
import { changeDrawIn, sealDrawIn } from '../../../src/domain/contest/draft-draw.ts';
import { askQuestion, judgeQuestion } from '../../../src/domain/contest/quiz-draft.ts';
import { drawNow } from '../../../src/domain/draw/sitting.ts';
import { fillDisk, newBrowser, newTab } from '../../builders/browser.ts';
import { audienceSitting, quizDraft, speechDraft } from '../../builders/contest-draft.ts';

const store = () => import('../../../src/stores/contest.ts');
const results = () => import('../../../src/stores/contest-results.ts');
const drafts = () => import('../../../src/stores/drafts.ts');
const log = () => import('../../../src/stores/record-log.ts');
const draws = () => import('../../../src/stores/draws.ts');
const imports = () => import('../../../src/stores/import-backup.ts');

beforeEach(newBrowser);
afterEach(() => vi.restoreAllMocks());

const quizStep =
  (step: (draft: QuizDraft, now: number) => QuizDraft) =>
  (draft: ContestDraft, now: number): ContestDraft =>
    draft.kind === 'quiz' ? step(draft, now) : draft;
const ask = quizStep(askQuestion);
const right = quizStep((draft, now) => judgeQuestion(draft, 'right', now));

async function opened(): Promise<ContestDraft> {
  const state = (await store()).$contest.get();
  if (state.type !== 'open') throw new Error(`contest is ${state.type}`);
  return state.draft;
}

async function change(step: (draft: ContestDraft, now: number) => ContestDraft): Promise<void> {
  (await store()).changeContest(step);
}

async function kept(): Promise<unknown> {
  return (await drafts()).peekDraft('contest:prize-quiz');
}

async function contestsHeld(): Promise<number> {
  return (await (await log()).loadAllRecords()).filter(({ type }) => type === 'contest-held').length;
}

async function take(text: string): Promise<void> {
  const { previewImport, takeImport } = await imports();
  const preview = await previewImport(new Blob([text]));
  if (preview.type !== 'readable') throw new Error(preview.type);
  await takeImport(preview.file);
}

describe('a contest under way', () => {
  it('is none until one is started, and then comes back where it was', async () => {
    await (await store()).resumeContest('prize-quiz');
    expect((await store()).$contest.get()).toEqual({ type: 'none' });
    await (await store()).startContest(quizDraft());
    await change(ask);
    await vi.waitFor(async () => expect(await kept()).toEqual(await opened()));
    const before = await opened();
    newTab();
    await (await store()).resumeContest('prize-quiz', true);
    expect(await opened()).toEqual(before);
  });

  it('is one for each planned contest', async () => {
    await (await store()).startContest(quizDraft());
    newTab();
    await (await store()).startContest(speechDraft());
    expect((await opened()).kind).toBe('speech');
    expect(await (await store()).openContests()).toEqual(new Set(['prize-quiz', 'speech']));
  });

  it('is gone on with where one was left open, not begun anew', async () => {
    await (await store()).startContest(quizDraft());
    await change(ask);
    await vi.waitFor(async () => expect(await kept()).toEqual(await opened()));
    const before = await opened();
    await (await drafts()).releaseDraft('contest:prize-quiz');
    newTab();
    await (await store()).startContest({ ...quizDraft(), id: 'c-2' });
    expect(await opened()).toEqual(before);
  });

  it('is told to a second window, and stops in the first once taken over', async () => {
    await (await store()).startContest(quizDraft());
    const first = await store();
    newTab();
    const second = await store();
    await second.resumeContest('prize-quiz');
    expect(second.$contest.get()).toEqual({ type: 'taken' });
    await second.resumeContest('prize-quiz', true);
    expect(second.$contest.get().type).toBe('open');
    first.changeContest(ask);
    await vi.waitFor(() => expect(first.$contest.get()).toEqual({ type: 'taken' }));
    expect(await first.finishContest()).toEqual({ type: 'taken' });
    expect(await contestsHeld()).toBe(0);
  });

  it('is damaged where it cannot be read, and lies in quarantine once another begins', async () => {
    const { claimDraft, saveDraft, releaseDraft } = await drafts();
    await claimDraft('contest:prize-quiz');
    await saveDraft('contest:prize-quiz', { shape: 9 });
    await releaseDraft('contest:prize-quiz');
    await (await store()).resumeContest('prize-quiz');
    expect((await store()).$contest.get()).toEqual({ type: 'damaged' });
    await (await store()).startContest(quizDraft());
    const { exportBackup } = await import('../../../src/stores/backup.ts');
    expect((await exportBackup()).text).toContain('"shape":9');
  });

  it('is dropped without a record, its draws kept', async () => {
    await (await store()).startContest(quizDraft());
    await change((draft) => changeDrawIn(sealDrawIn(draft, audienceSitting()), (sitting) => drawNow(sitting, 5)));
    await (await store()).dropContest();
    expect((await store()).$contest.get()).toEqual({ type: 'none' });
    expect(await kept()).toBeUndefined();
    expect(await contestsHeld()).toBe(0);
    expect((await (await draws()).loadDraws()).map(({ id }) => id)).toEqual(['d-1']);
  });
});

describe('the end of a contest', () => {
  it('writes one record, however often it is pressed, and its draws', async () => {
    await (await store()).startContest(quizDraft());
    await change(ask);
    await change(right);
    await change((draft) => changeDrawIn(sealDrawIn(draft, audienceSitting()), (sitting) => drawNow(sitting, 5)));
    const { finishContest } = await store();
    const ends = await Promise.all([finishContest(), finishContest(), finishContest()]);
    expect(ends.every((end) => end.type === 'recorded' && end.stored)).toBe(true);
    expect(await finishContest()).toEqual({ type: 'taken' });
    expect(await contestsHeld()).toBe(1);
    expect((await (await draws()).loadDraws()).map(({ id }) => id)).toEqual(['d-1']);
    const [held] = await (await results()).loadContestResults();
    expect(held).toMatchObject({ contest: 'c-1', kind: 'quiz', items: ['i01'], draws: ['d-1'] });
  });

  it('takes no step while it is written', async () => {
    await (await store()).startContest(quizDraft());
    const { finishContest, changeContest, $contest } = await store();
    const ending = finishContest();
    changeContest(ask);
    const state = $contest.get();
    expect(state.type === 'open' && state.draft.kind === 'quiz' && state.draft.contest.events).toHaveLength(1);
    await ending;
  });

  it('on a full disk offers a file, and taking it in makes one record and closes the contest', async () => {
    await (await store()).startContest(quizDraft());
    await change(ask);
    await vi.waitFor(async () => expect(await kept()).toEqual(await opened()));
    const free = fillDisk();
    const end = await (await store()).finishContest();
    expect(end).toMatchObject({ type: 'recorded', stored: false });
    const file = await (await results()).contestFile('c-1');
    expect(file?.name).toMatch(/^zhouke-contest-2026-11-23-/);
    free();
    newTab();
    await take(file?.text ?? '');
    await take(file?.text ?? '');
    expect(await contestsHeld()).toBe(1);
    await (await store()).resumeContest('prize-quiz', true);
    expect((await store()).$contest.get()).toEqual({ type: 'none' });
    expect(await kept()).toBeUndefined();
  });

  it('knows no file of a contest that was never held', async () => {
    expect(await (await results()).contestFile('c-9')).toBeUndefined();
  });
});

describe('what was filled in before the start', () => {
  it('comes back, and nothing that is no team', async () => {
    const { keepTeams, keptTeams, keepSpeakers, keptSpeakers } = await import('../../../src/stores/contest-setup.ts');
    expect(keptTeams('prize-quiz')).toEqual([]);
    keepTeams('prize-quiz', [{ id: 't', name: '', buzzer: 'KeyA' }]);
    expect(keptTeams('prize-quiz')).toEqual([{ id: 't', name: '', buzzer: 'KeyA' }]);
    expect(keptTeams('other')).toEqual([]);
    localStorage.setItem('zhouke:contest:teams:prize-quiz', '[{"id":1}]');
    expect(keptTeams('prize-quiz')).toEqual([]);
    localStorage.setItem('zhouke:contest:teams:prize-quiz', '{');
    expect(keptTeams('prize-quiz')).toEqual([]);
    keepSpeakers('speech', '何静');
    expect(keptSpeakers('speech')).toBe('何静');
  });
});
