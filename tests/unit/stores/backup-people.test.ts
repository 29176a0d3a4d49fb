import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { exportBackup } from '../../../src/stores/backup.ts';
import { addPerson, loadMe } from '../../../src/stores/people.ts';
import { appendRecords } from '../../../src/stores/record-log.ts';
import { readBackup } from '../../../src/transfer/read-backup.ts';
import { lessonRead } from '../../builders/record.ts';

async function namesInFile(): Promise<readonly string[]> {
  const read = readBackup((await exportBackup()).text);
  return read.type === 'readable' ? read.backup.people.map(({ name }) => name).sort() : [];
}

it('a backup leaves out an unnamed person without records, and keeps one who has some', async () => {
  const unnamed = await loadMe();
  expect(unnamed.name).toBe('');
  await addPerson({ name: '何静', unit: '办公室' });
  expect(await namesInFile()).toEqual(['何静']);
  const { id: _, shape: __, at: ___, device: ____, ...facts } = lessonRead({ person: unnamed.id });
  await appendRecords([facts]);
  expect(await namesInFile()).toEqual(['', '何静']);
});
