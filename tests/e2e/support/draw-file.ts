import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, whenReady } from './test.ts';

/** What a test looks at in an exported draw record. */
export interface ExportedDraw {
  readonly version: number;
  readonly rule: string;
  readonly seed: string;
  readonly result: readonly string[];
  readonly eligible: readonly string[];
  readonly weights: readonly number[];
  readonly roster: readonly { readonly id: string; readonly name: string; readonly unit: string }[];
  readonly items: readonly { readonly item: string }[];
  readonly swaps: readonly { readonly place: number; readonly from: string; readonly to: string }[];
  readonly verdicts: readonly { readonly verdict: string; readonly points?: readonly string[] }[];
}

/** Exports the draw whose result is shown, as the file's text and what is in it. */
export async function exportedDraw(page: Page): Promise<{ readonly text: string; readonly record: ExportedDraw }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '导出抽查记录' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^抽查记录-\d{4}-\d{2}-\d{2}-.+\.json$/);
  const text = readFileSync(await download.path(), 'utf8');
  return { text, record: JSON.parse(text).body };
}

/** Exports the first draw of a contest's result. */
export async function exportedPrizeDraw(page: Page): Promise<string> {
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: '导出抽奖记录' }).first().click();
  return readFileSync(await (await saving).path(), 'utf8');
}

/** Opens the page for checking and gives it a file. */
export async function checkFile(page: Page, name: string, text: string): Promise<void> {
  if (!page.url().endsWith('/draw/check/')) await page.goto('/draw/check/');
  await whenReady(page);
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
}
