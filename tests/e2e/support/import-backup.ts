import { expect, type Page } from '@playwright/test';

/** Takes a backup's text in at 我的, as a person would, and waits until it is taken. */
export async function importBackup(page: Page, text: string): Promise<void> {
  await page.goto('/me/');
  await chooseFile(page, text);
  await page.getByRole('button', { name: /^(导入|仍然导入)$/ }).click();
  await expect(page.getByText(/^(导入完成|没有新内容)/)).toBeVisible();
}

/** Chooses a file to import, and no more. */
export async function chooseFile(page: Page, content: string | Buffer, name = 'zhouke-backup.json'): Promise<void> {
  await page
    .getByLabel('选一个备份文件')
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) });
}
