// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { denyStorage, fillDisk, newBrowser, newTab } from '../../builders/browser.ts';

const log = () => import('../../../src/stores/record-log.ts');
const people = () => import('../../../src/stores/people.ts');
const health = async () => (await import('../../../src/stores/storage-health.ts')).$storageHealth.get();
const queue = () => import('../../../src/stores/write-queue.ts');

const reflection = { type: 'reflection', lesson: 'enforcement/fines', text: '记住了' } as const;

beforeEach(newBrowser);
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('appendRecords', () => {
  it('gives a record its facts: who, which device, when, its own id', async () => {
    const { appendRecords } = await log();
    const me = await (await people()).loadMe();
    const before = Date.now();
    const { type, records } = await appendRecords([reflection, reflection]);
    expect(type).toBe('stored');
    expect(records).toEqual([expect.objectContaining(reflection), expect.objectContaining(reflection)]);
    const [first, second] = records;
    expect(first).toMatchObject({ shape: 1, person: me.id, device: expect.stringMatching(/^d-/) });
    expect(first?.at).toBeGreaterThanOrEqual(before);
    expect(first && second && first.id < second.id).toBe(true);
  });

  it('keeps the device’s id from visit to visit', async () => {
    const first = await (await log()).appendRecords([reflection]);
    newTab();
    const second = await (await log()).appendRecords([reflection]);
    expect(second.records[0]?.device).toBe(first.records[0]?.device);
  });

  it('finds what was written on the next visit', async () => {
    const { records } = await (await log()).appendRecords([reflection]);
    newTab();
    expect(await (await log()).loadRecords()).toEqual(records);
  });

  it('writes for somebody else where the content says so', async () => {
    const { appendRecords, loadAllRecords, loadRecords } = await log();
    await appendRecords([{ ...reflection, person: 'p-lin' }]);
    expect(await loadRecords()).toEqual([]);
    expect(await loadAllRecords()).toMatchObject([{ person: 'p-lin' }]);
  });

  it('throws at a record that could not be read back', async () => {
    const { appendRecords, loadAllRecords } = await log();
    await expect(appendRecords([{ ...reflection, text: 'x'.repeat(20_001) }])).rejects.toThrow(
      'record-unreadable: reflection.text',
    );
    expect(await loadAllRecords()).toEqual([]);
  });
});

describe('a full disk', () => {
  it('keeps the record in the page, tells, and shows it as happened', async () => {
    const { appendRecords, loadRecords } = await log();
    await loadRecords();
    const free = fillDisk();
    const { type, records } = await appendRecords([reflection]);
    expect(type).toBe('queued');
    expect(await health()).toEqual({ state: 'full', queued: 1 });
    expect((await queue()).queuedRecords()).toEqual(records);
    expect(await loadRecords()).toEqual(records);
    free();
  });

  it('writes what waits, once, as soon as there is room and somebody tries', async () => {
    const { appendRecords, loadRecords } = await log();
    await loadRecords();
    const free = fillDisk();
    const { records } = await appendRecords([reflection]);
    const { retryQueue, queuedRecords } = await queue();
    await retryQueue();
    expect(await health()).toEqual({ state: 'full', queued: 1 });
    free();
    await retryQueue();
    expect(await health()).toEqual({ state: 'ok', queued: 0 });
    expect(queuedRecords()).toEqual([]);
    expect(await loadRecords()).toEqual(records);
  });

  it('writes what waits together with the next record', async () => {
    const { appendRecords, loadRecords } = await log();
    await loadRecords();
    const free = fillDisk();
    await appendRecords([reflection]);
    free();
    expect((await appendRecords([{ ...reflection, text: '第二条' }])).type).toBe('stored');
    expect(await health()).toEqual({ state: 'ok', queued: 0 });
    newTab();
    expect(await (await log()).loadRecords()).toHaveLength(2);
  });

  it('tries again by itself', async () => {
    const { appendRecords, loadRecords } = await log();
    await loadRecords();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const free = fillDisk();
    await appendRecords([reflection]);
    free();
    vi.advanceTimersByTime(5000);
    vi.useRealTimers();
    await vi.waitFor(async () => expect(await health()).toEqual({ state: 'ok', queued: 0 }));
  });
});

describe('denied storage', () => {
  it('lets people work in the page and tells', async () => {
    const allow = denyStorage();
    const { appendRecords, loadRecords } = await log();
    const { type, records } = await appendRecords([reflection]);
    expect(type).toBe('queued');
    expect(await loadRecords()).toEqual(records);
    expect(await health()).toEqual({ state: 'denied', queued: 1 });
    allow();
  });
});

describe('$records', () => {
  it('loads when somebody listens, and follows what is added', async () => {
    const { $records, appendRecords } = await log();
    expect($records.get()).toBeUndefined();
    const stop = $records.subscribe(() => undefined);
    await vi.waitFor(() => expect($records.get()).toEqual([]));
    const { records } = await appendRecords([reflection]);
    expect($records.get()).toEqual(records);
    stop();
  });

  it('follows another tab', async () => {
    const { $records } = await log();
    const stop = $records.subscribe(() => undefined);
    await vi.waitFor(() => expect($records.get()).toEqual([]));
    newTab();
    const { records } = await (await log()).appendRecords([reflection]);
    await vi.waitFor(() => expect($records.get()).toEqual(records));
    stop();
  });

  it('shows the records of whoever is chosen', async () => {
    const { $records, appendRecords } = await log();
    const { addPerson, choosePerson, loadMe } = await people();
    const first = await loadMe();
    const { records } = await appendRecords([reflection]);
    const stop = $records.subscribe(() => undefined);
    await addPerson({ name: '林森', unit: '' });
    await vi.waitFor(() => expect($records.get()).toEqual([]));
    choosePerson(first.id);
    await vi.waitFor(() => expect($records.get()).toEqual(records));
    stop();
  });
});
