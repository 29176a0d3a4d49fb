// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { recordsOfSession } from '../../../src/domain/session/session-records.ts';
import { draw } from '../../../src/i18n/zh-cn/draw.ts';
import { drawSample } from '../../../src/i18n/zh-cn/draw-sample.ts';
import { session as messages } from '../../../src/i18n/zh-cn/session.ts';
import { newBrowser } from '../../builders/browser.ts';
import { ENDED, ledSession, SECTIONS, sessionPlan } from '../../builders/session.ts';
import { serveData, writtenPlan } from '../../builders/site-data.ts';

const { desk } = messages;
const { id: _id, now: _now, ...plan } = sessionPlan();

beforeEach(() => {
  serveData([writtenPlan(2026), writtenPlan(2027)]);
  vi.useFakeTimers({ toFake: ['Date'] });
  newBrowser();
});

afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  Reflect.deleteProperty(globalThis, '__zhoukeData');
});

/** Opens the desk at a moment of Beijing and waits until it stands. */
async function openAt(moment: string): Promise<Element> {
  vi.setSystemTime(new Date(`${moment}+08:00`));
  const { LeadDesk } = await import('../../../src/islands/lead-desk/LeadDesk.tsx');
  const { container } = render(
    <LeadDesk locale="zh-CN" messages={messages} rosterMessages={draw} sample={drawSample} />,
  );
  await waitFor(() => expect(screen.queryByText(desk.loading)).toBeNull());
  await waitFor(() => expect(container.querySelector('[aria-busy="true"]')).toBeNull());
  return container;
}

function text(element: Element | null): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

async function held(): Promise<void> {
  const { appendRecords } = await import('../../../src/stores/record-log.ts');
  await appendRecords(recordsOfSession(ledSession(), ENDED, SECTIONS));
}

describe('today first', () => {
  it('offers today’s session with leader, time and place, as the one primary button', async () => {
    const page = await openAt('2026-11-16T14:00:00');
    expect(screen.getByRole('heading', { name: desk.today })).toBeDefined();
    const card = page.querySelector('.desk-planned');
    expect(text(card)).toContain('今天 15:00');
    expect(text(card)).toContain('三楼会议室');
    expect(text(card)).toMatch(/主讲/);
    const start = screen.getByRole('link', { name: desk.start });
    expect(start.getAttribute('href')).toMatch(/^\/lead\/[^/]+\/[^/]+\/$/);
    expect(page.querySelectorAll('.btn.primary')).toHaveLength(1);
  });

  it('offers the next session on a day without one', async () => {
    const page = await openAt('2026-11-17T09:00:00');
    expect(screen.getByRole('heading', { name: desk.next })).toBeDefined();
    expect(text(page.querySelector('.desk-planned'))).toContain('11月19日 周四 15:00');
    expect(screen.getByRole('link', { name: desk.startDrill })).toBeDefined();
  });

  it('says so past the end of the plan, and still leads any lesson', async () => {
    serveData([]);
    await openAt('2026-11-17T09:00:00');
    expect(screen.getByText(desk.noPlan)).toBeDefined();
    expect(screen.getByRole('link', { name: /教育培训/ }).getAttribute('href')).toBe('/lead/supervision/training/');
  });

  it('says that the lessons could not be read, and reads them again on request', async () => {
    Reflect.set(globalThis, '__zhoukeData', { plan: { years: [] } });
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('offline')));
    await openAt('2026-11-17T09:00:00');
    expect(screen.getByRole('alert').textContent).toContain(desk.failed);
    serveData([]);
    fireEvent.click(screen.getByRole('button', { name: messages.retry }));
    expect(await screen.findByRole('heading', { name: desk.lessons })).toBeDefined();
  });
});

describe('any lesson', () => {
  it('is found by typing, and the number found is told', async () => {
    await openAt('2026-11-16T14:00:00');
    const search = screen.getByRole('searchbox', { name: desk.search });
    fireEvent.input(search, { target: { value: '行刑' } });
    expect(screen.getByRole('status').textContent).toBe('找到 1 课');
    const books = screen.getByRole('heading', { name: desk.lessons }).closest('section');
    expect(within(books ?? document.body).getAllByRole('link')).toHaveLength(1);
    fireEvent.input(search, { target: { value: '<b>' } });
    expect(screen.getByRole('status').textContent).toBe('没有找到“<b>”。换一个词试试。');
  });
});

describe('a meeting left open', () => {
  it('comes first, says where it stands, and is the one primary button', async () => {
    vi.setSystemTime(new Date('2026-11-19T15:02:00+08:00'));
    const { startSession, changeSession } = await import('../../../src/stores/session.ts');
    const { goTo } = await import('../../../src/domain/session/agenda.ts');
    const { peekDraft } = await import('../../../src/stores/drafts.ts');
    await startSession(plan);
    changeSession((draft, now) => goTo(draft, 'draw', now));
    await waitFor(async () => expect(await peekDraft('session')).toHaveProperty('visits.1'));
    const page = await openAt('2026-11-19T16:00:00');
    const card = screen.getByRole('region', { name: desk.openTitle });
    expect(text(card)).toContain('《教育培训：没有合格不得上岗》，11月19日 15:02 开始，到了抽查。');
    expect(within(card).getByRole('link', { name: desk.openGo }).getAttribute('href')).toBe(
      '/lead/supervision/training/',
    );
    expect(page.querySelectorAll('.btn.primary')).toHaveLength(1);
  });

  it('is said to be damaged where it cannot be read, and nothing is lost', async () => {
    const { claimDraft, saveDraft, peekDraft } = await import('../../../src/stores/drafts.ts');
    await claimDraft('session');
    await saveDraft('session', { shape: 9 });
    await openAt('2026-11-16T14:00:00');
    expect(screen.getByText(desk.damagedTitle)).toBeDefined();
    expect(await peekDraft('session')).toEqual({ shape: 9 });
  });
});

describe('past meetings', () => {
  it('are listed with their numbers and lead to their record', async () => {
    await held();
    const page = await openAt('2026-11-23T14:00:00');
    const row = page.querySelector('.desk-past li');
    expect(text(row)).toContain('2026年11月19日 周四 15:02');
    expect(text(row)).toContain('到 6/8 人');
    expect(text(row)).toContain('抽 3 人');
    expect(text(row)).not.toContain(messages.sample);
    expect(row?.querySelector('a')?.getAttribute('href')).toBe(`/lead/record/#${ledSession().id}`);
  });

  it('are none at first, and say how to bring them from another computer', async () => {
    const page = await openAt('2026-11-23T14:00:00');
    expect(text(page.querySelector('.desk-past'))).toContain(desk.pastNone);
    expect(screen.getByRole('link', { name: desk.toMe }).getAttribute('href')).toBe('/me/#backup');
  });
});

describe('the roster', () => {
  it('is made here, and anybody who uses this device under the same name is the same person', async () => {
    const { addPerson } = await import('../../../src/stores/people.ts');
    const me = await addPerson({ name: '何静', unit: '危化科' });
    const page = await openAt('2026-11-16T14:00:00');
    expect(screen.getByText(draw.rosterNone)).toBeDefined();
    fireEvent.click(screen.getByRole('button', { name: draw.rosterMake }));
    fireEvent.input(screen.getByRole('textbox', { name: draw.rosterLabel }), {
      target: { value: '何静\t危化科\n宋涛\t办公室' },
    });
    fireEvent.click(await screen.findByRole('button', { name: '存为名册，2 人' }));
    await waitFor(() => expect(text(page.querySelector('.roster-card'))).toContain('2 人'));
    const { loadRosters } = await import('../../../src/stores/roster.ts');
    const [roster] = await loadRosters();
    expect(roster?.people.map(({ name }) => name)).toEqual(['何静', '宋涛']);
    expect(roster?.people[0]?.id).toBe(me.id);
    expect(roster?.people[1]?.id).not.toBe(me.id);
  });
});
