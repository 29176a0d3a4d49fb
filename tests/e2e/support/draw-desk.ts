import type { Locator, Page } from '@playwright/test';
import { storedIn } from './stored.ts';
import { expect } from './test.ts';

/** Invented names, one a line with a unit. */
export const TWELVE = [
  '何静',
  '赵文涛',
  '彭德胜',
  '沈佳怡',
  '田玉兰',
  '宋涛',
  '李敏',
  '林峰',
  '高建平',
  '罗素琴',
  '梁宏伟',
  '谢雅琴',
];

/** Opens the draw and keeps these people as the roster; the names will appear at once. */
export async function keepRoster(page: Page, lines: readonly string[]): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/draw/');
  await paste(page, lines.join('\n'));
  await page.getByRole('button', { name: /^存为名册，\d+ 人$/ }).click();
  await expect(page.getByRole('button', { name: '上大屏' })).toBeVisible();
}

/** Pastes into the roster's box, as from a spreadsheet; long texts through the clipboard's event. */
export async function paste(page: Page, text: string): Promise<void> {
  const box = page.getByRole('textbox', { name: /一行一人/ });
  if (text.length < 5000) return box.fill(text);
  await box.focus();
  await box.evaluate((target, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    target.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, text);
}

/** From the desk to the names on the wall. */
export async function drawNames(page: Page, count = 5): Promise<string[]> {
  await page.getByRole('spinbutton', { name: '抽几人' }).fill(String(count));
  await page.getByRole('button', { name: '上大屏' }).click();
  await expect(page.getByRole('heading', { name: /先公布承诺码/ })).toBeVisible();
  await page.keyboard.press('Space');
  await expect(stage(page).getByText('种子已公开')).toBeVisible();
  const names = await stage(page).locator('.wall-five b').allTextContents();
  return names.map((name) => name.replace('\u3000', ''));
}

/** Judges everybody with these keys in turn, from the first question up to the result. */
export async function judgeAll(page: Page, count: number, keys: readonly string[] = ['1']): Promise<void> {
  for (let place = 1; place <= count; place += 1) {
    if (place === 1) await toFirst(page);
    await expect(stage(page).getByText(`抽查作答 ${place} / ${count}`)).toBeVisible();
    await page.keyboard.press(keys[(place - 1) % keys.length] ?? '1');
    await expect(stage(page).locator('.wall .draw-verdict')).toBeVisible();
    await leavePlace(page, place, count);
  }
  await expect(page.getByRole('heading', { name: '抽查结果' })).toBeVisible();
}

/** Leaves the names where they are still shown. */
async function toFirst(page: Page): Promise<void> {
  if (await stage(page).locator('.wall-five').isVisible()) await page.keyboard.press('PageDown');
}

/** Goes on until the next place or the result shows, through the parts of a case. */
export async function leavePlace(page: Page, place: number, count: number): Promise<void> {
  const here = stage(page).getByText(`抽查作答 ${place} / ${count}`);
  const parts = Number((await stage(page).locator('.draw-body').getAttribute('data-parts')) ?? '1');
  for (let part = 1; part <= parts; part += 1) await page.keyboard.press('PageDown');
  await expect(here).toBeHidden();
}

export function stage(page: Page): Locator {
  return page.getByRole('region', { name: '抽查大屏' });
}

/** What the browser keeps of draws: types of records by count. */
export async function storedRecords(page: Page): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { type } of await storedIn<{ readonly type: string }>(page, 'records')) {
    counts[type] = (counts[type] ?? 0) + 1;
  }
  return counts;
}
