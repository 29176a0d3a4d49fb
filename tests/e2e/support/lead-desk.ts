import type { BrowserContext, Page } from '@playwright/test';
import { paste, TWELVE } from './draw-desk.ts';
import { whenKept } from './kept.ts';
import { expect, whenReady } from './test.ts';

/** The lesson the tests lead: it has notes, tables, articles and a question inside. */
export const LESSON = '/lead/supervision/training/';

/** Twelve people of two units. */
export const PEOPLE = TWELVE.map((name, i) => `${name}\t${i % 2 === 0 ? '危化科' : '执法大队'}`);

/** The presenter's two windows. */
export interface TwoWindows {
  readonly console: Page;
  readonly wall: Page;
}

/** Keeps a roster and opens the start card of the lesson. */
export async function openStart(page: Page, lines: readonly string[] = PEOPLE): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/lead/');
  await whenReady(page);
  await page.getByRole('button', { name: '做一份名册' }).click();
  await paste(page, lines.join('\n'));
  await page.getByRole('button', { name: /^存为名册，\d+ 人$/ }).click();
  await expect(page.getByRole('button', { name: '修改名册' })).toBeVisible();
  await page.goto(LESSON);
  await expect(page.getByRole('button', { name: '开始', exact: true })).toBeEnabled();
}

/** Opens a meeting with a window for the wall, at 签到. */
export async function openMeeting(
  page: Page,
  context: BrowserContext,
  lines: readonly string[] = PEOPLE,
  atStart: () => Promise<void> = async () => undefined,
): Promise<TwoWindows> {
  await openStart(page, lines);
  await atStart();
  const [wall] = await Promise.all([
    context.waitForEvent('page'),
    page.getByRole('button', { name: '开始', exact: true }).click(),
  ]);
  await wall.emulateMedia({ reducedMotion: 'reduce' });
  await expect(wall.getByRole('heading', { name: '签到' })).toBeVisible();
  await expect(step(page, '签到')).toHaveAttribute('aria-current', 'step');
  return { console: page, wall };
}

/** A step of the agenda, as its button. */
export function step(page: Page, name: string) {
  return page.getByRole('navigation', { name: '今天的步骤' }).getByRole('button', { name });
}

/** Takes the focus from whatever was pressed, so that a key is the console's. */
export async function toKeys(page: Page): Promise<void> {
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  });
}

/** Waits until the console shows this step. */
export async function atStep(page: Page, name: string): Promise<void> {
  await expect(step(page, name)).toHaveAttribute('aria-current', 'step');
}

/** The number of the slide that a window shows on its wall. */
export async function slideOn(wall: Page, number: number): Promise<void> {
  await expect(wall.locator('.lead-wall [data-slide]')).toHaveAttribute('data-slide', String(number));
}

/** The draw under way as the wall shows it. */
export function drawOn(wall: Page) {
  return {
    sealed: wall.locator('.lead-wall .draw-sealed code'),
    names: wall.locator('.lead-wall .wall-five b'),
    who: wall.locator('.lead-wall .wall-who b'),
    stem: wall.locator('.lead-wall .wall-stem'),
    verdict: wall.locator('.lead-wall .draw-verdict'),
    why: wall.locator('.lead-wall .draw-why'),
    place: (n: number, of: number) => wall.getByText(`抽查作答 ${n} / ${of}`),
  };
}

/** From any step to the names on the wall. */
export async function drawOnWall({ console: page, wall }: TwoWindows, count = 5): Promise<string[]> {
  await step(page, '抽查').click();
  await atStep(page, '抽查');
  await page.getByRole('spinbutton', { name: '抽几人' }).fill(String(count));
  await page.getByRole('button', { name: /公布承诺码|再抽一次/ }).click();
  await expect(drawOn(wall).sealed).toBeVisible();
  await page.getByRole('button', { name: '开始抽' }).click();
  await expect(drawOn(wall).names).toHaveCount(count);
  return (await drawOn(wall).names.allTextContents()).map((name) => name.replace('\u3000', ''));
}

/** From the names to the first question. */
export async function toFirstQuestion({ console: page, wall }: TwoWindows, count = 5): Promise<void> {
  await page.getByRole('button', { name: '下一步' }).click();
  await expect(drawOn(wall).place(1, count)).toBeVisible();
  await toKeys(page);
}

/** Judges the person on the wall with a key and waits until the room sees it. */
export async function judgeWith(windows: TwoWindows, key: string): Promise<void> {
  await windows.console.keyboard.press(key);
  await expect(drawOn(windows.wall).verdict).toBeVisible();
}

/** Goes on until the next place or the end of the draw, through the parts of a case. */
export async function leaveQuestion({ console: page, wall }: TwoWindows, place: number, count: number): Promise<void> {
  const parts = Number((await wall.locator('.lead-wall .draw-body').getAttribute('data-parts')) ?? '1');
  for (let part = 1; part <= parts; part += 1) await page.keyboard.press('PageDown');
  await expect(drawOn(wall).place(place, count)).toBeHidden();
}

/** Judges everybody from a place on, up to the end of the draw. */
export async function judgeFrom(windows: TwoWindows, from: number, count: number, keys = ['1']): Promise<void> {
  for (let place = from; place <= count; place += 1) {
    await expect(drawOn(windows.wall).place(place, count)).toBeVisible();
    await judgeWith(windows, keys[(place - 1) % keys.length] ?? '1');
    await leaveQuestion(windows, place, count);
  }
}

/** Ends the meeting at 小结 and waits for its record. */
export async function endMeeting(page: Page): Promise<void> {
  await page.getByRole('button', { name: '结束并存档' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '结束并存档' }).click();
  await expect(page.getByRole('heading', { name: '已经存档' })).toBeVisible();
}

/** A meeting's draft on disk holds this text: what a page shows is written behind the screen. */
export function whenDrafted(page: Page, text: string): Promise<void> {
  return whenKept(page, 'session', text);
}
