import type { Locator, Page } from '@playwright/test';
import { storedIn } from './stored.ts';
import { expect, whenReady } from './test.ts';

/** The all-staff exam: 14 judgement, 20 single, 10 multiple, 4 blank and 2 short items in 60 minutes. */
export const EXAM = '/exams/all-staff-winter/';

/** Opens an exam's cover, ready to be used. */
export async function openCover(page: Page, path = EXAM): Promise<void> {
  await page.goto(path);
  await whenReady(page);
  await expect(page.getByRole('button', { name: /^(开始考试|接着答)$/ })).toBeEnabled();
}

/** Starts a new paper and waits for its first item. */
export async function startExam(page: Page, path = EXAM): Promise<void> {
  await openCover(page, path);
  await page.getByRole('button', { name: '开始考试' }).click();
  await expect(itemHeading(page, 1)).toBeAttached();
}

/** The heading of the item in view, when it is this one. */
export function itemHeading(page: Page, number: number): Locator {
  return page.getByRole('heading', { name: new RegExp(`第 ${number} 题，共 `) });
}

/** The paper code as it stands in the sitting or on the result. */
export async function paperCodeOn(page: Page): Promise<string> {
  const text = await page
    .locator('main .num', { hasText: /^卷号 / })
    .first()
    .innerText();
  return text.replace('卷号', '').trim();
}

/** Goes on to the next item by the key for it. */
export async function goOn(page: Page, to: number): Promise<void> {
  await page.keyboard.press('ArrowRight');
  await expect(itemHeading(page, to)).toBeAttached();
}

/** Answers the item in view with a key, and waits until that is shown. */
export async function press(page: Page, key: string): Promise<void> {
  await expect(page.locator('.exam-item .stem').first()).toBeFocused();
  await page.keyboard.press(key);
  await expect(page.locator('.exam-item .option[data-state="chosen"]').first()).toBeVisible();
}

/** How many items the answer sheet counts as answered. */
export async function expectDone(page: Page, count: number): Promise<void> {
  const { width = 0 } = page.viewportSize() ?? {};
  if (width < 960) await expect(page.getByRole('button', { name: new RegExp(`^答题卡 ${count}/`) })).toBeVisible();
  else await expect(page.getByRole('complementary', { name: '答题卡' })).toContainText(`${count} 已答`);
}

/** Goes to an item over the answer sheet, which on a phone is a dialog. */
export async function goByNumber(page: Page, number: number): Promise<void> {
  const { width = 0 } = page.viewportSize() ?? {};
  if (width < 960) await page.getByRole('button', { name: /^答题卡/ }).click();
  const sheet = width < 960 ? page.getByRole('dialog') : page.getByRole('complementary', { name: '答题卡' });
  await sheet.getByRole('button', { name: new RegExp(`^第 ${number} 题，`) }).click();
  await expect(itemHeading(page, number)).toBeAttached();
}

/** Hands in although something is open, which is asked about once. */
export async function handInAnyway(page: Page): Promise<void> {
  await page.getByRole('button', { name: '交卷' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '交卷' }).click();
}

/** Waits for the result. */
export async function expectResult(page: Page): Promise<void> {
  await expect(page.locator('.exam-verdict')).toBeVisible();
}

interface StoredRecord {
  readonly id: string;
  readonly type: string;
  readonly attempt?: string;
  readonly ended?: string;
  readonly selfMarked?: boolean;
  readonly clockSetBackMs?: number;
  readonly startedAt?: number;
  readonly durationMs?: number;
  readonly at?: number;
}

/** Every record in the browser's database. */
export function storedRecords(page: Page): Promise<readonly StoredRecord[]> {
  return storedIn(page, 'records');
}

/** The records of one kind. */
export async function recordsOf(page: Page, type: string): Promise<readonly StoredRecord[]> {
  return (await storedRecords(page)).filter((record) => record.type === type);
}
