import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import type { DraftStore } from '../../../src/storage/draft-store.ts';
import { indexedDraftStore } from '../../../src/storage/indexed-draft-store.ts';
import { indexedRecordLog } from '../../../src/storage/indexed-record-log.ts';
import {
  memoryBrowser,
  memoryChannel,
  memoryDraftStore,
  memoryRecordLog,
} from '../../../src/storage/memory-storage.ts';
import { connect } from '../../../src/storage/open-database.ts';
import type { RecordLog } from '../../../src/storage/record-log.ts';
import { openTabChannel } from '../../../src/storage/tab-channel.ts';
import { lessonRead, MONDAY, oneOfEach, recordId } from '../../builders/record.ts';

interface Tab {
  readonly log: RecordLog;
  readonly drafts: DraftStore;
  /** Ends the tab as closing its window does: it answers nobody any more. */
  readonly end: () => Promise<void>;
}

interface Browser {
  readonly openTab: () => Tab;
}

const ANSWER_WITHIN_MS = 60;
let count = 0;

function realBrowser(): Browser {
  count += 1;
  const name = `contract-${count}`;
  return {
    openTab() {
      const connection = connect({ name });
      const channel = openTabChannel(name);
      let open = true;
      const heard: typeof channel = {
        post: (message) => open && channel.post(message),
        listen: (listener) => channel.listen((message) => open && listener(message)),
      };
      return {
        log: indexedRecordLog(connection, heard, () => MONDAY),
        drafts: indexedDraftStore(connection, heard, ANSWER_WITHIN_MS),
        async end() {
          open = false;
          connection.close();
        },
      };
    },
  };
}

function pretendedBrowser(): Browser {
  const browser = memoryBrowser();
  return {
    openTab() {
      const before = new Set(browser.channels);
      const channel = memoryChannel(browser);
      const own = [...browser.channels].filter((hear) => !before.has(hear));
      return {
        log: memoryRecordLog(browser, channel),
        drafts: memoryDraftStore(browser, channel, ANSWER_WITHIN_MS),
        async end() {
          for (const hear of own) browser.channels.delete(hear);
        },
      };
    },
  };
}

describe.each([
  ['IndexedDB', realBrowser],
  ['memory', pretendedBrowser],
])('storage in %s', (_name, makeBrowser) => {
  const tabs: Tab[] = [];
  const open = (browser: Browser) => {
    const tab = browser.openTab();
    tabs.push(tab);
    return tab;
  };
  afterEach(async () => {
    await Promise.all(tabs.splice(0).map((tab) => tab.end()));
  });

  describe('record log', () => {
    it('begins empty', async () => {
      expect(await open(makeBrowser()).log.all()).toEqual({ type: 'read', records: [], unreadable: 0 });
    });

    it('gives back every type of record as it was written', async () => {
      const { log } = open(makeBrowser());
      const records = oneOfEach();
      expect(await log.append(records)).toEqual({ type: 'stored' });
      const sorted = [...records].sort((a, b) => (a.id < b.id ? -1 : 1));
      expect(await log.all()).toEqual({ type: 'read', records: sorted, unreadable: 0 });
    });

    it('keeps records for the next visit', async () => {
      const browser = makeBrowser();
      const first = open(browser);
      const record = lessonRead();
      await first.log.append([record]);
      await first.end();
      expect(await open(browser).log.all()).toMatchObject({ records: [record] });
    });

    it('adds a record once, however often it is written', async () => {
      const { log } = open(makeBrowser());
      const record = lessonRead();
      await log.append([record]);
      expect(await log.append([record, record])).toEqual({ type: 'stored' });
      expect(await log.all()).toMatchObject({ records: [record] });
    });

    it('never changes a record that is there', async () => {
      const { log } = open(makeBrowser());
      const record = lessonRead({ id: recordId(7) });
      await log.append([record]);
      await log.append([{ ...record, sections: 99 }]);
      expect(await log.all()).toMatchObject({ records: [record] });
    });

    it('lists one person’s records, oldest first', async () => {
      const { log } = open(makeBrowser());
      const late = lessonRead({ at: MONDAY + 5, id: recordId(1) });
      const early = lessonRead({ at: MONDAY, id: recordId(2) });
      await log.append([late, early, lessonRead({ person: 'p-hf' }), lessonRead({ person: 'p-he2' })]);
      expect(await log.byPerson('p-he')).toEqual({ type: 'read', records: [early, late], unreadable: 0 });
      expect(await log.byPerson('p-nobody')).toEqual({ type: 'read', records: [], unreadable: 0 });
    });

    it('tells the other tab, not itself, that records were added', async () => {
      const browser = makeBrowser();
      const [here, there] = [open(browser), open(browser)];
      let heardHere = 0;
      here.log.subscribe(() => {
        heardHere += 1;
      });
      const heard = new Promise<void>((resolve) => there.log.subscribe(resolve));
      await here.log.append([lessonRead()]);
      await heard;
      expect(heardHere).toBe(0);
      expect(await there.log.all()).toMatchObject({ records: [{ type: 'lesson-read' }] });
    });

    it('tells nobody who has stopped listening', async () => {
      const browser = makeBrowser();
      const [here, there] = [open(browser), open(browser)];
      let stopped = 0;
      there.log.subscribe(() => {
        stopped += 1;
      })();
      const heard = new Promise<void>((resolve) => there.log.subscribe(resolve));
      await here.log.append([lessonRead()]);
      await heard;
      expect(stopped).toBe(0);
    });
  });

  describe('draft store', () => {
    const KEY = 'exam:p-he:all-staff';

    it('gives a new draft to the first tab that asks', async () => {
      const { drafts } = open(makeBrowser());
      expect(await drafts.claim(KEY, 'tab-1')).toEqual({ type: 'claimed', value: undefined });
    });

    it('gives back what was saved to the tab that owns it', async () => {
      const { drafts } = open(makeBrowser());
      await drafts.claim(KEY, 'tab-1');
      expect(await drafts.save(KEY, { current: 3 }, 'tab-1')).toEqual({ type: 'saved' });
      expect(await drafts.claim(KEY, 'tab-1')).toEqual({ type: 'claimed', value: { current: 3 } });
      expect(await drafts.peek(KEY)).toEqual({ type: 'done', value: { current: 3 } });
    });

    it('refuses a second tab while the first one answers', async () => {
      const browser = makeBrowser();
      const [first, second] = [open(browser), open(browser)];
      await first.drafts.claim(KEY, 'tab-1');
      await first.drafts.save(KEY, 'first', 'tab-1');
      expect(await second.drafts.claim(KEY, 'tab-2')).toEqual({ type: 'taken' });
      expect(await second.drafts.save(KEY, 'second', 'tab-2')).toEqual({ type: 'taken' });
      expect(await first.drafts.save(KEY, 'first still', 'tab-1')).toEqual({ type: 'saved' });
      expect(await second.drafts.peek(KEY)).toEqual({ type: 'done', value: 'first still' });
    });

    it('gives the draft of a tab that was closed or has crashed to the next one', async () => {
      const browser = makeBrowser();
      const crashed = open(browser);
      await crashed.drafts.claim(KEY, 'tab-1');
      await crashed.drafts.save(KEY, { current: 7 }, 'tab-1');
      await crashed.end();
      expect(await open(browser).drafts.claim(KEY, 'tab-2')).toEqual({ type: 'claimed', value: { current: 7 } });
    });

    it('lets a tab take over on request, and refuses the one it was taken from', async () => {
      const browser = makeBrowser();
      const [first, second] = [open(browser), open(browser)];
      await first.drafts.claim(KEY, 'tab-1');
      await first.drafts.save(KEY, 'first', 'tab-1');
      expect(await second.drafts.claim(KEY, 'tab-2', true)).toEqual({ type: 'claimed', value: 'first' });
      expect(await second.drafts.save(KEY, 'second', 'tab-2')).toEqual({ type: 'saved' });
      expect(await first.drafts.save(KEY, 'first again', 'tab-1')).toEqual({ type: 'taken' });
      expect(await first.drafts.peek(KEY)).toEqual({ type: 'done', value: 'second' });
    });

    it('lets one of two tabs win that ask for a crashed draft at once', async () => {
      const browser = makeBrowser();
      const crashed = open(browser);
      await crashed.drafts.claim(KEY, 'tab-0');
      await crashed.end();
      const [first, second] = [open(browser), open(browser)];
      const claims = await Promise.all([first.drafts.claim(KEY, 'tab-1'), second.drafts.claim(KEY, 'tab-2')]);
      expect(claims.map((claim) => claim.type).sort()).toEqual(['claimed', 'taken']);
    });

    it('gives a released draft away without asking', async () => {
      const browser = makeBrowser();
      const [first, second] = [open(browser), open(browser)];
      await first.drafts.claim(KEY, 'tab-1');
      await first.drafts.save(KEY, 'kept', 'tab-1');
      await first.drafts.release(KEY, 'tab-1');
      expect(await second.drafts.claim(KEY, 'tab-2')).toEqual({ type: 'claimed', value: 'kept' });
    });

    it('does not release a draft for a tab that does not own it', async () => {
      const browser = makeBrowser();
      const [first, second] = [open(browser), open(browser)];
      await first.drafts.claim(KEY, 'tab-1');
      await second.drafts.release(KEY, 'tab-2');
      expect(await second.drafts.claim(KEY, 'tab-2')).toEqual({ type: 'taken' });
    });

    it('turns a draft into records in one step and empties it', async () => {
      const { drafts, log } = open(makeBrowser());
      const record = lessonRead();
      await drafts.claim(KEY, 'tab-1');
      await drafts.save(KEY, 'answers', 'tab-1');
      expect(await drafts.finish(KEY, 'tab-1', [record])).toEqual({ type: 'stored' });
      expect(await log.all()).toMatchObject({ records: [record] });
      expect(await drafts.peek(KEY)).toEqual({ type: 'done', value: undefined });
      expect(await drafts.claim(KEY, 'tab-1')).toEqual({ type: 'claimed', value: undefined });
    });

    it('writes no records for a tab that no longer owns the draft', async () => {
      const browser = makeBrowser();
      const [first, second] = [open(browser), open(browser)];
      await first.drafts.claim(KEY, 'tab-1');
      await second.drafts.claim(KEY, 'tab-2', true);
      expect(await first.drafts.finish(KEY, 'tab-1', [lessonRead()])).toEqual({ type: 'taken' });
      expect(await first.log.all()).toMatchObject({ records: [] });
    });

    it('does not let a sleeping tab bring back a draft that another one finished', async () => {
      const browser = makeBrowser();
      const [asleep, awake] = [open(browser), open(browser)];
      await asleep.drafts.claim(KEY, 'tab-1');
      await awake.drafts.claim(KEY, 'tab-2', true);
      await awake.drafts.finish(KEY, 'tab-2', [lessonRead()]);
      expect(await asleep.drafts.save(KEY, 'old answers', 'tab-1')).toEqual({ type: 'taken' });
      expect(await asleep.drafts.finish(KEY, 'tab-1', [lessonRead()])).toEqual({ type: 'taken' });
      expect(await awake.log.all()).toMatchObject({ records: [{ type: 'lesson-read' }] });
    });

    it('lists the drafts that hold something, by the beginning of their keys', async () => {
      const { drafts } = open(makeBrowser());
      for (const key of ['quiz:p-he:b', 'quiz:p-he:a', 'quiz:p-lin:a', 'quiz:p-he:empty', 'quiz:p-he:done']) {
        await drafts.claim(key, 'tab-1');
        if (!key.endsWith('empty')) await drafts.save(key, 1, 'tab-1');
      }
      await drafts.finish('quiz:p-he:done', 'tab-1', []);
      expect(await drafts.keys('quiz:p-he:')).toEqual({ type: 'done', value: ['quiz:p-he:a', 'quiz:p-he:b'] });
    });
  });
});
