// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { parseAttemptDraft } from '../../src/domain/attempt/parse-attempt-draft.ts';
import { drawsOf } from '../../src/domain/records/draws-of.ts';
import { lessonProgress } from '../../src/domain/records/lesson-progress.ts';
import { studyHours } from '../../src/domain/records/study-hours.ts';
import { wrongBook } from '../../src/domain/records/wrong-book.ts';
import { ALL_MIGRATIONS } from '../../src/storage/migrations/all-migrations.ts';
import { ask, connect } from '../../src/storage/open-database.ts';
import type { StoreName } from '../../src/storage/schema.ts';
import { readBackup } from '../../src/transfer/read-backup.ts';
import { newBrowser } from '../builders/browser.ts';

/*
 * What version 1 left behind on people's devices. These two files are never edited: when a test here
 * fails, the code has lost the ability to read what is out there.
 */

interface Row {
  readonly key?: string;
  readonly value: unknown;
}

interface Dump {
  readonly version: number;
  readonly stores: Readonly<Record<StoreName, readonly Row[]>>;
}

const backupText = readFileSync(join(import.meta.dirname, 'v1-backup.json'), 'utf8');
const dump: Dump = JSON.parse(readFileSync(join(import.meta.dirname, 'v1-database.json'), 'utf8'));
const HE = 'p-01a1d791-8280-744f-928e-29df373b46a0';

async function restore(): Promise<void> {
  const connection = connect({ migrations: ALL_MIGRATIONS.slice(0, dump.version) });
  const names: readonly StoreName[] = ['records', 'drafts', 'people', 'rosters', 'draws', 'quarantine', 'meta'];
  await connection.transact(names, 'readwrite', async (store) => {
    for (const name of names) {
      for (const { key, value } of dump.stores[name]) await ask(store(name).put(value, key));
    }
  });
  connection.close();
}

beforeEach(newBrowser);

describe('a backup file of version 1', () => {
  it('is read whole', () => {
    const read = readBackup(backupText);
    expect(read).toMatchObject({ type: 'readable', unreadable: [] });
    expect(read.type === 'readable' && read.backup.records.map((record) => record.type)).toEqual([
      'lesson-read',
      'reflection',
      ...Array.from({ length: 7 }, () => 'item-answered'),
      'paper-finished',
      'void',
      'reflection',
      'paper-finished',
      'drawn',
      'drawn',
      'oral-answer',
    ]);
  });

  it('is taken in with its people, rosters, draws and quarantine', async () => {
    const { previewImport, takeImport } = await import('../../src/stores/import-backup.ts');
    const preview = await previewImport(new Blob([backupText]));
    expect(preview).toMatchObject({ type: 'readable', summary: { fresh: 16, known: 0, rosters: 1, draws: 1 } });
    const taken = preview.type === 'readable' ? await takeImport(preview.file) : preview;
    expect(taken).toEqual({ type: 'taken', added: 16, conflicts: 0, quarantined: 1, people: 2 });
  });

  it('gives the folds it gave then', () => {
    const read = readBackup(backupText);
    const records = read.type === 'readable' ? read.backup.records : [];
    expect(lessonProgress(records, HE).get('enforcement/fines')).toMatchObject({
      read: true,
      quizzes: 1,
      reflected: true,
      best: { earned: 6.5, possible: 10 },
    });
    expect(studyHours(records, HE).totalMs).toBe((11 + 8 + 60) * 60_000);
    expect(wrongBook(records, HE).map((entry) => entry.item)).toEqual(['fines-03', 'fines-02']);
    expect(drawsOf(records)).toMatchObject([{ draw: 'draw-1', drawn: [{}, {}], answers: [{ verdict: 'partly' }] }]);
  });
});

describe('a database of version 1', () => {
  it('opens with every record, person, roster and draw', async () => {
    await restore();
    const { readEverything } = await import('../../src/stores/backup.ts');
    const found = await readEverything();
    expect(found).toMatchObject({ type: 'backup', quarantine: [{ id: 'from-a-later-version' }] });
    const counts =
      found.type === 'backup' && [found.records, found.people, found.rosters, found.draws].map((part) => part.length);
    expect(counts).toEqual([16, 2, 1, 1]);
  });

  it('knows its device, its people and its last backup', async () => {
    await restore();
    const { loadMe } = await import('../../src/stores/people.ts');
    const { deviceId } = await import('../../src/stores/device.ts');
    const { loadLastBackupAt } = await import('../../src/stores/backup.ts');
    expect(await loadMe()).toMatchObject({ id: HE, name: '示例甲' });
    expect(await deviceId()).toMatch(/^d-/);
    expect(await loadLastBackupAt()).toBe(1_795_395_600_000);
  });

  it('resumes the reading and the quiz under way', async () => {
    await restore();
    const { openReading } = await import('../../src/stores/reading.ts');
    const { draftKeys, peekDraft } = await import('../../src/stores/drafts.ts');
    expect((await openReading('enforcement/hearings', 4)).read).toEqual(new Set([0, 2]));
    const keys = await draftKeys(`quiz:${HE}:`);
    expect(keys).toEqual([`quiz:${HE}:enforcement/hearings`]);
    const draft = parseAttemptDraft(await peekDraft(keys[0] ?? ''));
    expect(draft?.responses).toEqual({ 'hearings-01': { type: 'single', option: 'a' } });
  });
});
