// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { recordsOfSession } from '../../../src/domain/session/session-records.ts';
import { newBrowser, newTab } from '../../builders/browser.ts';
import { singleItem } from '../../builders/item.ts';
import { publishLesson } from '../../builders/lesson-data.ts';
import { oralAnswer } from '../../builders/record.ts';
import { ENDED, ledSession, SECTIONS } from '../../builders/session.ts';

const meetings = () => import('../../../src/stores/meetings.ts');
const log = () => import('../../../src/stores/record-log.ts');
const asked = () => import('../../../src/stores/asked-items.ts');
const weak = () => import('../../../src/stores/weak-topics.ts');
const LESSON = 'supervision/training';

beforeEach(newBrowser);
afterEach(() => {
  vi.unstubAllGlobals();
});

/** Publishes one lesson with the bank's index of it. */
function publish(): void {
  const item = singleItem();
  publishLesson(LESSON, [item]);
  const { id, revision, type, lesson, topic, difficulty } = item;
  const bank = { edition: 'AAAA', entries: [{ id, revision, type, lesson, topic, difficulty }] };
  vi.stubGlobal('__zhoukeData', { ...Reflect.get(globalThis, '__zhoukeData'), bank });
}

describe('$meetings', () => {
  it('loads with its first listener and follows what another tab records', async () => {
    const { $meetings } = await meetings();
    expect($meetings.get()).toBeUndefined();
    const stop = $meetings.listen(() => undefined);
    await vi.waitFor(() => expect($meetings.get()).toEqual([]));
    newTab();
    await (await log()).appendRecords(recordsOfSession(ledSession(), ENDED, SECTIONS));
    await vi.waitFor(() => expect($meetings.get()).toHaveLength(1));
    stop();
  });

  it('holds what waits to be written too', async () => {
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await (await log()).appendRecords(recordsOfSession(ledSession(), ENDED, SECTIONS));
    vi.restoreAllMocks();
    expect(await (await meetings()).loadMeetings()).toHaveLength(1);
  });
});

describe('loadAskedItems', () => {
  it('reads items by their ids alone, with what they stand on', async () => {
    publish();
    const { items, citesOf, articles } = await (await asked()).loadAskedItems(['tst-single-01', 'gone-01']);
    expect(items.get('tst-single-01')).toMatchObject({ stem: '被派遣劳动者由谁统一管理？' });
    expect(items.has('gone-01')).toBe(false);
    expect(citesOf('tst-single-01')).toEqual(['work-safety-law:28']);
    expect(citesOf('gone-01')).toEqual([]);
    expect(articles['work-safety-law:28']?.label).toBe('安全生产法第二十八条');
  });

  it('is empty for no items, and where the site cannot be reached', async () => {
    const { loadAskedItems, NO_ITEMS } = await asked();
    expect(await loadAskedItems([])).toBe(NO_ITEMS);
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('offline')));
    expect(await loadAskedItems(['tst-single-01'])).toBe(NO_ITEMS);
  });

  it('keeps what could be read where one half is missing', async () => {
    publish();
    const table: Record<string, unknown> = { ...Reflect.get(globalThis, '__zhoukeData') };
    delete table[`keys/${LESSON}`];
    vi.stubGlobal('__zhoukeData', table);
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('offline')));
    const found = await (await asked()).loadAskedItems(['tst-single-01']);
    expect(found.items.size).toBe(1);
    expect(found.citesOf('tst-single-01')).toEqual([]);
  });
});

describe('loadWeakTopics', () => {
  it('reckons from this device’s log and the bank', async () => {
    publish();
    const contents = Array.from({ length: 10 }, () => {
      const { id: _, ...content } = oralAnswer({ item: 'tst-single-01', verdict: 'wrong' });
      return content;
    });
    await (await log()).appendRecords(contents);
    expect(await (await weak()).loadWeakTopics()).toEqual([{ topic: '派遣与实习', facility: 0, n: 10 }]);
  });

  it('is none where the bank cannot be read', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('offline')));
    expect(await (await weak()).loadWeakTopics()).toEqual([]);
  });
});
