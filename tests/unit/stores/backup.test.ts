// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ImportPreview } from '../../../src/stores/import-backup.ts';
import { makeBackup } from '../../../src/transfer/make-backup.ts';
import { backupSource, drawRecord, HE, LIN, roster } from '../../builders/backup.ts';
import { denyStorage, fillDisk, newBrowser, newTab } from '../../builders/browser.ts';
import { lessonRead, oneOfEach, recordId } from '../../builders/record.ts';

const backup = () => import('../../../src/stores/backup.ts');
const imports = () => import('../../../src/stores/import-backup.ts');
const log = () => import('../../../src/stores/record-log.ts');
const reflection = { type: 'reflection', lesson: 'enforcement/fines', text: '记住了' } as const;

function fileOf(part: Parameters<typeof backupSource>[0]): Blob {
  return new Blob([makeBackup(backupSource(part))]);
}

function readable(preview: ImportPreview) {
  if (preview.type !== 'readable') throw new Error(`${preview.type}: ${preview.reason}`);
  return preview;
}

async function take(file: Blob) {
  const { previewImport, takeImport } = await imports();
  return takeImport(readable(await previewImport(file)).file);
}

beforeEach(newBrowser);
afterEach(() => {
  vi.restoreAllMocks();
});

describe('exportBackup', () => {
  it('holds everything of this browser, and brings it to another one', async () => {
    const { records } = await (await log()).appendRecords([reflection]);
    await (await import('../../../src/stores/roster.ts')).saveRoster(roster());
    await (await import('../../../src/stores/draws.ts')).saveDraw(drawRecord());
    const made = await (await backup()).exportBackup();
    expect(made).toMatchObject({
      complete: true,
      name: expect.stringMatching(/^zhouke-backup-\d{4}-\d\d-\d\d\.json$/),
    });
    newBrowser();
    expect(await take(new Blob([made.text]))).toMatchObject({ type: 'taken', added: 1, conflicts: 0, quarantined: 0 });
    expect(await (await log()).loadRecords()).toEqual(records);
    expect(await (await import('../../../src/stores/roster.ts')).loadRosters()).toEqual([roster()]);
    expect(await (await import('../../../src/stores/draws.ts')).loadDraws()).toEqual([drawRecord()]);
  });

  it('holds the records that a full disk refused', async () => {
    await (await log()).loadRecords();
    const free = fillDisk();
    const { records } = await (await log()).appendRecords([reflection]);
    const made = await (await backup()).exportBackup();
    free();
    newBrowser();
    expect(readable(await (await imports()).previewImport(new Blob([made.text]))).file.backup.records).toEqual(records);
  });

  it('still makes a file of what waits where storage is denied, and says that it is not all', async () => {
    const allow = denyStorage();
    const { records } = await (await log()).appendRecords([reflection]);
    const made = await (await backup()).exportBackup();
    expect(made.complete).toBe(false);
    expect(JSON.parse(made.text).body.records).toEqual(records);
    allow();
  });

  it('remembers when the person took the file', async () => {
    const { noteBackup, loadLastBackupAt } = await backup();
    expect(await loadLastBackupAt()).toBeUndefined();
    const before = Date.now();
    await noteBackup();
    newTab();
    expect(await (await backup()).loadLastBackupAt()).toBeGreaterThanOrEqual(before);
  });
});

describe('previewImport', () => {
  it('tells what is in a file and writes nothing', async () => {
    const { previewImport } = await imports();
    const { summary } = readable(await previewImport(fileOf({ records: [lessonRead()] })));
    expect(summary).toMatchObject({ fresh: 1, known: 0, rosters: 1, draws: 1 });
    expect(await (await log()).loadAllRecords()).toEqual([]);
  });

  it('refuses 200 MB and more without reading it', async () => {
    const file = new Blob([]);
    Object.defineProperty(file, 'size', { value: 209_715_201 });
    const read = vi.spyOn(file, 'text');
    expect(await (await imports()).previewImport(file)).toMatchObject({ type: 'rejected', reason: 'too-large' });
    expect(read).not.toHaveBeenCalled();
  });

  it.each([
    ['cut-off', makeBackup(backupSource()).slice(0, 500)],
    ['newer-version', makeBackup(backupSource()).replace('"version":1', '"version":2')],
    ['not-ours', '{"name":"another programme"}'],
    ['not-json', '何静,危化科'],
  ])('refuses a file that is %s', async (reason, text) => {
    expect(await (await imports()).previewImport(new Blob([text]))).toMatchObject({ type: 'rejected', reason });
  });
});

describe('takeImport', () => {
  it('changes nothing when a file is taken a second time', async () => {
    const file = fileOf({ quarantine: [{ odd: true }] });
    expect(await take(file)).toMatchObject({ added: oneOfEach().length, people: 2, quarantined: 1 });
    const first = await (await backup()).exportBackup();
    expect(await take(file)).toMatchObject({ added: 0, conflicts: 0, people: 0, quarantined: 0 });
    expect(JSON.parse((await (await backup()).exportBackup()).text).body).toEqual(JSON.parse(first.text).body);
  });

  it('comes to the same in whatever order two files are taken', async () => {
    const one = fileOf({ records: [lessonRead({ id: recordId(1), sections: 5 }), lessonRead({ id: recordId(2) })] });
    const other = fileOf({ records: [lessonRead({ id: recordId(1), sections: 6 }), lessonRead({ id: recordId(3) })] });
    await take(one);
    await take(other);
    const forth = await (await log()).loadAllRecords();
    newBrowser();
    await take(other);
    await take(one);
    expect(await (await log()).loadAllRecords()).toEqual(forth);
    expect(forth).toHaveLength(3);
  });

  it('lets the file’s one person take the place of a newcomer without a name', async () => {
    await take(fileOf({ people: [HE] }));
    expect((await (await import('../../../src/stores/people.ts')).loadMe()).id).toBe('p-he');
  });

  it('leaves whoever has records or a name in their place', async () => {
    const me = await (await import('../../../src/stores/people.ts')).loadMe();
    await (await log()).appendRecords([reflection]);
    await take(fileOf({ people: [LIN] }));
    expect(await (await import('../../../src/stores/people.ts')).loadMe()).toEqual(me);
  });

  it('writes to nothing and tells when the disk is full', async () => {
    const preview = readable(await (await imports()).previewImport(fileOf({})));
    const free = fillDisk();
    expect(await (await imports()).takeImport(preview.file)).toEqual({ type: 'failed', reason: 'full' });
    free();
    expect(await (await log()).loadAllRecords()).toEqual([]);
  });
});
