// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fillDisk, newBrowser, newTab } from '../../builders/browser.ts';

const LESSON = 'enforcement/fines';
const open = async () => (await import('../../../src/stores/reading.ts')).openReading(LESSON, 3);
const records = async () => (await import('../../../src/stores/record-log.ts')).loadAllRecords();

beforeEach(newBrowser);
afterEach(() => {
  vi.restoreAllMocks();
});

describe('openReading', () => {
  it('begins with nothing read and writes nothing yet', async () => {
    const reading = await open();
    expect(reading).toMatchObject({ read: new Set(), finished: false });
    expect(await records()).toEqual([]);
  });

  it('resumes what was read when the page was closed', async () => {
    const reading = await open();
    await reading.sectionRead(0);
    await reading.sectionRead(2);
    newTab();
    expect(await open()).toMatchObject({ read: new Set([0, 2]), finished: false });
  });

  it('adds one record when every section is read, with the time of all sittings', async () => {
    const first = await open();
    await first.addTime(4000);
    await first.sectionRead(1);
    newTab();
    const second = await open();
    await second.addTime(6000);
    await second.sectionRead(0);
    expect(await second.sectionRead(2)).toEqual({
      type: 'saved',
      read: new Set([1, 0, 2]),
      durationMs: 10_000,
      finished: true,
    });
    expect(await records()).toMatchObject([{ type: 'lesson-read', lesson: LESSON, sections: 3, durationMs: 10_000 }]);
  });

  it('adds nothing more however long the finished page stays open', async () => {
    const reading = await open();
    await Promise.all([0, 1, 2].map(reading.sectionRead));
    await reading.addTime(60_000);
    await reading.sectionRead(1);
    expect(await records()).toHaveLength(1);
  });

  it('saves small amounts of time only once five seconds have come together', async () => {
    const reading = await open();
    await reading.addTime(4999);
    newTab();
    expect(await (await open()).addTime(0)).toMatchObject({ durationMs: 0 });
    await reading.addTime(1.4);
    newTab();
    expect(await (await open()).addTime(0)).toMatchObject({ durationMs: 5000 });
  });

  it('adds what two tabs read together, and one record', async () => {
    const here = await open();
    newTab();
    const there = await open();
    await here.sectionRead(0);
    await there.sectionRead(1);
    const ends = await Promise.all([here.sectionRead(2), there.sectionRead(2)]);
    expect(ends).toMatchObject([{ finished: true }, { finished: true }]);
    expect(await records()).toHaveLength(1);
  });

  it('does not let a tab left open from the first reading add to the second', async () => {
    const left = await open();
    newTab();
    const first = await open();
    await Promise.all([0, 1, 2].map(first.sectionRead));
    newTab();
    const second = await open();
    expect(second).toMatchObject({ read: new Set(), finished: true });
    expect(await left.sectionRead(0)).toMatchObject({ finished: true });
    await Promise.all([0, 1, 2].map(second.sectionRead));
    expect(await records()).toHaveLength(2);
  });

  it('keeps everything in the page while the disk is full, and saves it with the next section', async () => {
    const reading = await open();
    await reading.sectionRead(0);
    const free = fillDisk();
    expect(await reading.sectionRead(1)).toEqual({ type: 'failed', reason: 'full' });
    expect(await reading.addTime(7000)).toEqual({ type: 'failed', reason: 'full' });
    free();
    expect(await reading.sectionRead(2)).toMatchObject({ finished: true, durationMs: 7000 });
    expect(await records()).toMatchObject([{ durationMs: 7000 }]);
  });

  it('loses nothing when the browser clears the site’s data in mid-reading', async () => {
    const reading = await open();
    await reading.sectionRead(0);
    await reading.sectionRead(1);
    await new Promise((resolve) => {
      indexedDB.deleteDatabase('zhouke').onsuccess = resolve;
    });
    expect(await reading.sectionRead(2)).toMatchObject({ finished: true });
    expect(await records()).toHaveLength(1);
  });

  it('tells the stores of the same page', async () => {
    const { $records } = await import('../../../src/stores/record-log.ts');
    const stop = $records.subscribe(() => undefined);
    await vi.waitFor(() => expect($records.get()).toEqual([]));
    const reading = await open();
    await Promise.all([0, 1, 2].map(reading.sectionRead));
    await vi.waitFor(() => expect($records.get()).toHaveLength(1));
    stop();
  });
});
