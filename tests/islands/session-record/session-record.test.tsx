// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { recordsOfSession } from '../../../src/domain/session/session-records.ts';
import { session as messages } from '../../../src/i18n/zh-cn/session.ts';
import { newBrowser } from '../../builders/browser.ts';
import { singleItem } from '../../builders/item.ts';
import { publishLesson } from '../../builders/lesson-data.ts';
import { ENDED, judgedDraw, ledSession, SECTIONS } from '../../builders/session.ts';

const { record } = messages;
const SESSION = ledSession().id;
const [, second, third] = judgedDraw().items;

beforeEach(() => {
  newBrowser();
  location.hash = '';
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** The items the draw asked, as the site publishes them. */
function publish(): void {
  const items = [second, third].map((drawn, i) =>
    singleItem({ id: drawn?.item ?? '', stem: i === 0 ? '培训要学多久？' : '谁必须经过培训？' }),
  );
  publishLesson('supervision/training', items);
  const entries = items.map(({ id, revision, lesson, topic, difficulty }) => ({
    id,
    revision,
    type: 'single',
    lesson,
    topic,
    difficulty,
  }));
  vi.stubGlobal('__zhoukeData', { ...Reflect.get(globalThis, '__zhoukeData'), bank: { edition: 'AAAA', entries } });
}

async function keep(draft = ledSession()): Promise<void> {
  const { appendRecords } = await import('../../../src/stores/record-log.ts');
  const { saveDraw } = await import('../../../src/stores/draws.ts');
  await appendRecords(recordsOfSession(draft, ENDED, SECTIONS));
  for (const draw of draft.draws) await saveDraw(draw);
}

async function open(session = SESSION): Promise<Element> {
  location.hash = session;
  const { SessionRecord } = await import('../../../src/islands/session-record/SessionRecord.tsx');
  const { container } = render(<SessionRecord bureau="示例县应急管理局" locale="zh-CN" messages={messages} />);
  await waitFor(() => expect(screen.queryByText(record.loading)).toBeNull());
  return container;
}

function text(element: Element | null | undefined): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

const fact = (page: Element, id: string) => text(page.querySelector(`[data-fact="${id}"] td`));

describe('the record of a meeting', () => {
  it('holds time, content, people and results, with leader, place and hours', async () => {
    await keep();
    const page = await open();
    expect(screen.getByRole('heading', { level: 1, name: record.title })).toBeDefined();
    expect(fact(page, 'lesson')).toBe('教育培训：没有合格不得上岗');
    expect(fact(page, 'time')).toBe('2026年11月19日（周四）15:02—15:53，51 分钟');
    expect(fact(page, 'place')).toBe('三楼会议室');
    expect(fact(page, 'leader')).toBe('监管一科 方主任');
    expect(fact(page, 'content')).toBe(SECTIONS.join('；'));
    expect(fact(page, 'people')).toBe('应到 8 人，到场 6 人（迟到 1 人），请假 1 人，未到 1 人');
    expect(fact(page, 'hours')).toBe('到场的每人 51 分钟');
    expect(fact(page, 'result')).toBe('抽查 3 人，对 1 人，部分对 1 人，错 1 人，未到 1 人');
    expect(text(page.querySelector('.record-minute'))).toBe('三岗人员先培训后上岗。');
    expect(text(page)).toContain('示例县应急管理局');
    expect(text(page)).not.toContain(messages.sample);
  });

  it('names everybody by unit, and marks with a word whoever was not simply there', async () => {
    await keep();
    const page = await open();
    const rows = [...page.querySelectorAll('.record-people tbody tr')].map(text);
    expect(rows).toEqual(['危化科4/5何静赵文涛彭德胜沈佳怡田玉兰请假', '办公室2/3宋涛迟到李敏未到方主任']);
  });

  it('shows who was called, what they were asked, their verdict and its article, once the items are read', async () => {
    publish();
    await keep();
    const page = await open();
    await waitFor(() => expect(text(page.querySelector('.record-called'))).toContain('培训要学多久？'));
    const rows = [...page.querySelectorAll('.record-called tbody tr')].map(text);
    expect(rows).toHaveLength(4);
    expect(rows.find((row) => row.includes('部分对'))).toContain('安全生产法第二十八条');
    expect(rows.find((row) => row.includes('（出差）'))).toMatch(/替.+（出差）/);
    const reread = screen.getByRole('region', { name: record.reread });
    expect(text(reread)).toContain('先培训合格，后上岗');
    expect(within(reread).getByRole('link').getAttribute('href')).toBe('/regulations/work-safety-law/#a28');
  });

  it('names items by their ids where the site’s items cannot be read', async () => {
    vi.stubGlobal('__zhoukeData', { bank: 'broken' });
    await keep();
    const page = await open();
    expect(text(page.querySelector('.record-called'))).toContain(second?.item ?? 'none');
    expect(screen.queryByRole('region', { name: record.reread })).toBeNull();
  });

  it('shows what it takes to check the draw', async () => {
    await keep();
    const page = await open();
    const seal = text(page.querySelector('.record-seal'));
    expect(seal).toContain(judgedDraw().commitment);
    expect(seal).toContain(judgedDraw().seed);
  });

  it('says plainly what is not there: no draw, no minute, no place', async () => {
    const { draws: _, ...rest } = ledSession({ place: '', leader: '' });
    await keep({ ...rest, draws: [], minute: ' ' });
    const page = await open();
    expect(fact(page, 'result')).toBe(record.noDraw);
    expect(fact(page, 'place')).toBe(record.blank);
    expect(fact(page, 'leader')).toBe(record.blank);
    expect(page.querySelector('.record-called')).toBeNull();
    expect(text(page.querySelector('.record-minute'))).toBe(record.minuteNone);
  });

  it('says that the people are made up where they are', async () => {
    await keep(ledSession({ roster: { id: 'r', title: '示例', sample: true, people: [] } }));
    expect(text(await open())).toContain(messages.sample);
  });

  it('shows markup in names as the text it is', async () => {
    const people = [{ id: 'p-x', name: '<img src=x onerror=alert(1)>', unit: '<b>科</b>' }];
    await keep({ ...ledSession({ roster: { id: 'r', title: '', sample: false, people } }), draws: [] });
    const page = await open();
    expect(page.querySelector('.record-people img, .record-people b')).toBeNull();
    expect(text(page.querySelector('.record-people'))).toContain('<img src=x onerror=alert(1)>');
  });
});

describe('what can be done with it', () => {
  it('prints with a place to sign for everybody there', async () => {
    await keep();
    const page = await open();
    fireEvent.click(screen.getByRole('checkbox', { name: record.withSigns }));
    const rows = [...page.querySelectorAll('.record-sign tbody tr')].map(text);
    expect(rows).toHaveLength(8);
    expect(rows[0]).toBe('危化科何静到场');
    expect(rows[4]).toBe('危化科田玉兰请假—');
    fireEvent.click(screen.getByRole('checkbox', { name: record.withSigns }));
    expect(page.querySelector('.record-sign')).toBeNull();
  });

  it('calls the printer', async () => {
    const print = vi.fn();
    vi.stubGlobal('print', print);
    await keep();
    await open();
    fireEvent.click(screen.getByRole('button', { name: record.print }));
    expect(print).toHaveBeenCalledOnce();
  });

  it('says under which name a file and a table were saved', async () => {
    vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: () => 'blob:x', revokeObjectURL: () => undefined }));
    await keep();
    await open();
    fireEvent.click(screen.getByRole('button', { name: record.file }));
    expect(await screen.findByText(/zhouke-session-2026-11-19-aaaa\.json/)).toBeDefined();
    fireEvent.click(screen.getByRole('button', { name: record.sheet }));
    expect(await screen.findByText(/zhouke-session-2026-11-19-aaaa\.csv/)).toBeDefined();
  });
});

describe('a meeting this device does not know', () => {
  it('tells how to bring its record here', async () => {
    await open('somewhere-else');
    expect(screen.getByRole('heading', { name: record.missingTitle })).toBeDefined();
    expect(screen.getByRole('link', { name: record.toMe }).getAttribute('href')).toBe('/me/#backup');
  });

  it('is left for one it knows when the address changes', async () => {
    await keep();
    await open('%E0%A4%A');
    expect(screen.getByText(record.missingText)).toBeDefined();
    location.hash = SESSION;
    dispatchEvent(new Event('hashchange'));
    expect(await screen.findByRole('heading', { name: record.title })).toBeDefined();
    await waitFor(() => expect(document.querySelector('.record-facts')).not.toBeNull());
  });
});
