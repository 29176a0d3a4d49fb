import type { Locator, Page } from '@playwright/test';
import { expect } from './test.ts';

/** Scrolls a lesson from section to section until all are kept as read. */
export async function readLesson(page: Page): Promise<void> {
  const entries = page.locator('.toc li');
  const ends = page.locator('.read > h2');
  const count = await ends.count();
  for (let section = 0; section < count; section += 1) {
    // A page still loading goes to its own place once more: whoever reads scrolls back.
    await expect(async () => {
      await page.evaluate(toEndOf, section);
      await expect(entries.nth(section)).toHaveClass(/done/, { timeout: 4000 });
    }).toPass({ timeout: 20_000 });
  }
}

function toEndOf(section: number): void {
  const next = document.querySelectorAll('.read > h2')[section + 1];
  const end = next?.previousElementSibling ?? document.querySelector('.read')?.lastElementChild;
  // Speaker notes are templates and take no room.
  const shown = end?.localName === 'template' ? end.previousElementSibling : end;
  shown?.scrollIntoView({ block: 'center' });
}

/** Brings the quiz into view and starts it. */
export async function startQuiz(page: Page): Promise<void> {
  await page.locator('#quiz').scrollIntoViewIfNeeded();
  await page.getByRole('button', { name: '开始测验' }).click();
  await expect(runner(page)).toBeVisible();
}

export function runner(page: Page): Locator {
  return page.locator('form.runner');
}

/** Waits for the item at a place of the run, from 1. */
export async function itemAt(page: Page, place: number, of = 10): Promise<void> {
  await expect(page.getByRole('progressbar', { name: `第 ${place} 题，共 ${of} 题` })).toBeVisible();
}

/** Gives something to the item in view, whatever its type. */
export async function giveAnswer(page: Page): Promise<void> {
  const form = runner(page);
  for (const group of await form.locator('.options:not(.order)').all()) await group.locator('.option').first().click();
  for (const field of await form.getByRole('textbox', { name: /^第 \d 空$/ }).all()) await field.fill('30');
  for (const field of await form.getByRole('textbox', { name: '你的回答' }).all())
    await field.fill('逐人核对名册和档案');
  const keep = form.getByRole('button', { name: '就按现在的顺序作答' });
  if (await keep.isVisible()) await keep.click();
}

/** Begins to answer the item in view: one press or one field, no more. */
export async function touchAnswer(page: Page): Promise<void> {
  const form = runner(page);
  const option = form.locator('.options:not(.order) .option').first();
  const field = form.getByRole('textbox').first();
  if (await option.isVisible()) await option.click();
  else if (await field.isVisible()) await field.fill('30');
  else await form.getByRole('button', { name: '就按现在的顺序作答' }).click();
}

/** Confirms the answer in view and waits for the reason to stand beside it. */
export async function confirm(page: Page): Promise<void> {
  await page.getByRole('button', { name: '确定' }).click();
  await expect(runner(page).locator('.why')).toBeVisible();
}

/** Presses whatever leads on from an explained item. */
export async function goOn(page: Page): Promise<void> {
  await runner(page)
    .getByRole('button', { name: /下一题$|^看结果$/ })
    .click();
}

/** Answers from one place of the run to another, both included. */
export async function answerItems(page: Page, from: number, to: number, of = 10): Promise<void> {
  for (let place = from; place <= to; place += 1) {
    await itemAt(page, place, of);
    await giveAnswer(page);
    await confirm(page);
    await goOn(page);
  }
}

/** Passes over the items from one place of the run to another, both included. */
export async function skipItems(page: Page, from: number, to: number, of = 10): Promise<void> {
  for (let place = from; place <= to; place += 1) {
    await itemAt(page, place, of);
    await page.getByRole('button', { name: '跳过' }).click();
  }
}
