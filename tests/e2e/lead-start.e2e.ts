import { storedRecords } from './support/draw-desk.ts';
import { atStep, endMeeting, LESSON, openMeeting, openStart, step, toKeys } from './support/lead-desk.ts';
import { expect, test } from './support/test.ts';

test('one screen does everything: the wall fills it and a key changes to the desk', async ({ page }) => {
  await openStart(page);
  await page.getByRole('radio', { name: /^只有一块/ }).check();
  await page.getByRole('button', { name: '开始', exact: true }).click();
  await atStep(page, '签到');
  await page.getByRole('button', { name: /^何静，/ }).click();
  await toKeys(page);
  await page.keyboard.press('n');
  const over = page.getByRole('region', { name: '投屏' });
  await expect(over.locator('.wall-count b')).toHaveText('11');
  await page.keyboard.press('PageDown');
  await expect(over.locator('[data-slide]')).toHaveAttribute('data-slide', '1');
  await page.keyboard.press('d');
  await page.keyboard.press('n');
  await page.getByRole('spinbutton', { name: '抽几人' }).fill('1');
  await page.getByRole('button', { name: '公布承诺码' }).click();
  await toKeys(page);
  await page.keyboard.press('n');
  await expect(over.locator('.draw-sealed')).toBeVisible();
  await page.keyboard.type('7');
  await expect(over.locator('.wall-foot')).toContainText('现场报数 7');
  await page.keyboard.press('PageDown');
  await expect(over.locator('.wall-five b')).toHaveCount(1);
  await page.keyboard.press('PageDown');
  await expect(over.getByText('抽查作答 1 / 1')).toBeVisible();
  await page.keyboard.press('1');
  await expect(over.locator('.draw-verdict')).toHaveText('答对');
  await page.reload();
  await expect(over.locator('.draw-verdict')).toHaveText('答对');
  await page.keyboard.press('n');
  await expect(over).toHaveCount(0);
  await step(page, '小结').click();
  await endMeeting(page);
  expect(await storedRecords(page)).toMatchObject({ 'session-held': 1, attended: 12, drawn: 1, 'oral-answer': 1 });
});

test('a blocked window is said before anything starts, and one screen is a way out', async ({ page }) => {
  await page.addInitScript(() => {
    window.open = () => null;
  });
  await openStart(page);
  await page.getByRole('button', { name: '开始', exact: true }).click();
  await expect(page.getByRole('alert')).toContainText('浏览器拦住了投屏窗口');
  await expect(page.getByRole('alert')).toContainText('还没有开始');
  await page.getByRole('button', { name: '再打开一次' }).click();
  await expect(page.getByRole('alert')).toContainText('浏览器拦住了投屏窗口');
  await page.reload();
  await expect(page.getByRole('button', { name: '开始', exact: true })).toBeEnabled();
  await page.getByRole('button', { name: '开始', exact: true }).click();
  await page.getByRole('button', { name: '用一块屏幕放' }).click();
  await atStep(page, '签到');
  await expect(page.getByText('一块屏幕', { exact: true })).toBeVisible();
});

test('a wall opened before any meeting says what to do, and follows once there is one', async ({ page, context }) => {
  await openStart(page);
  const wall = await context.newPage();
  await wall.goto('/lead/wall/');
  await expect(wall.getByRole('heading', { name: '还没有开始' })).toBeVisible();
  await expect(wall.getByRole('button')).toHaveCount(0);
  await page.bringToFront();
  await page.getByRole('button', { name: '开始', exact: true }).click();
  await expect(wall.getByRole('heading', { name: '签到' })).toBeVisible();
  expect(context.pages()).toHaveLength(2);
});

test('a meeting of another lesson is gone on with or given up', async ({ page, context }) => {
  await openMeeting(page, context);
  await page.goto('/lead/enforcement/credentials/');
  await expect(page.getByText('还有一次学习没有结束')).toBeVisible();
  await page.getByRole('link', { name: /^接着上《/ }).click();
  await expect(page).toHaveURL(new RegExp(`${LESSON}$`));
  await atStep(page, '签到');
  await page.goto('/lead/enforcement/credentials/');
  await page.getByRole('button', { name: '放弃那一次' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '放弃', exact: true }).click();
  await expect(page.getByRole('button', { name: '开始', exact: true })).toBeEnabled();
});
