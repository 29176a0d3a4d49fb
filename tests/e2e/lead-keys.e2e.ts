import { tabTo } from './support/keyboard.ts';
import {
  atStep,
  drawOn,
  judgeFrom,
  openMeeting,
  openStart,
  PEOPLE,
  slideOn,
  step,
  toKeys,
} from './support/lead-desk.ts';
import { expect, test } from './support/test.ts';

test('slides go on and back by key, button and number, and the wall shows the same one', async ({ page, context }) => {
  const { wall } = await openMeeting(page, context);
  await page.getByRole('button', { name: '开始领学' }).click();
  await atStep(page, '领学');
  await slideOn(wall, 1);
  await toKeys(page);
  await page.keyboard.press('PageDown');
  await slideOn(wall, 2);
  await page.keyboard.press('PageUp');
  await slideOn(wall, 1);
  await page.keyboard.press('PageUp');
  await expect(page.getByText('这是第一页。')).toBeVisible();
  await page.keyboard.type('5');
  await expect(page.getByText('去第 5 页，按回车')).toBeVisible();
  await page.keyboard.press('Enter');
  await slideOn(wall, 5);
  await page.keyboard.press('End');
  await expect(page.getByText('这是最后一页')).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByText('后面没有了，按 D 去抽查。').first()).toBeVisible();
  await page.keyboard.press('Home');
  await slideOn(wall, 1);
  await page.getByRole('button', { name: '下一页' }).click();
  await slideOn(wall, 2);
  await expect(page.locator('.lead-shot-big [data-slide]')).toHaveAttribute('data-slide', '2');
});

test('articles, the answer of a question and black are shown on demand and taken back', async ({ page, context }) => {
  const { wall } = await openMeeting(page, context);
  await page.getByRole('button', { name: '开始领学' }).click();
  await atStep(page, '领学');
  await toKeys(page);
  await page.keyboard.press('PageDown');
  await slideOn(wall, 2);
  await page.keyboard.press('c');
  await expect(wall.locator('.slide-articles')).toBeVisible();
  await expect(page.getByText('墙上正显示依据')).toBeVisible();
  await page.keyboard.press('c');
  await expect(wall.locator('.slide-articles')).toHaveCount(0);
  const asks = page.getByRole('listitem').filter({ hasText: '随堂一问' }).getByRole('button').first();
  await asks.click();
  await expect(wall.locator('.draw-body[data-look="ask"]')).toBeVisible();
  await expect(wall.locator('.draw-why')).toHaveCount(0);
  await toKeys(page);
  await page.keyboard.press('r');
  await expect(wall.locator('.draw-body[data-look="told"] .draw-why')).toBeVisible();
  await page.keyboard.press('b');
  await expect(wall.locator('.lead-black')).toBeVisible();
  await expect(page.getByText('墙上是黑屏')).toBeVisible();
  await page.keyboard.press('PageDown');
  await expect(wall.locator('.lead-black')).toHaveCount(0);
  await expect(wall.locator('.draw-body[data-look="told"]')).toBeVisible();
  await page.keyboard.press('t');
  await expect(wall.locator('.wall[data-large]')).toBeVisible();
});

test('a clicker works while the wall has the focus', async ({ page, context }) => {
  const { wall } = await openMeeting(page, context);
  await page.getByRole('button', { name: '开始领学' }).click();
  await slideOn(wall, 1);
  await wall.bringToFront();
  await wall.keyboard.press('PageDown');
  await slideOn(wall, 2);
  await wall.keyboard.press('.');
  await expect(wall.locator('.lead-black')).toBeVisible();
  await wall.keyboard.press('.');
  await expect(wall.locator('.lead-black')).toHaveCount(0);
  await wall.keyboard.type('4');
  await wall.keyboard.press('Enter');
  await slideOn(wall, 4);
  await wall.keyboard.press('f');
  await expect.poll(() => wall.evaluate(() => document.fullscreenElement?.className)).toBe('lead-wall');
  await wall.locator('.lead-wall').dblclick();
  await expect.poll(() => wall.evaluate(() => document.fullscreenElement)).toBeNull();
});

test('typing in a field triggers nothing', async ({ page, context }) => {
  const { wall } = await openMeeting(page, context);
  await page.getByRole('searchbox').fill('');
  await page.getByRole('searchbox').pressSequentially('b f t n 1 d');
  await page.keyboard.press('PageDown');
  await page.keyboard.press('ArrowRight');
  await atStep(page, '签到');
  await expect(wall.locator('.lead-black')).toHaveCount(0);
  await expect(wall.locator('.wall[data-large]')).toHaveCount(0);
  await step(page, '小结').click();
  await page.getByRole('textbox', { name: '记录一句话' }).pressSequentially('d b t 1');
  await page.keyboard.press('PageUp');
  await atStep(page, '小结');
  await expect(page.getByRole('textbox', { name: '记录一句话' })).toHaveValue('d b t 1');
  await expect(wall.locator('.lead-black')).toHaveCount(0);
});

test('keeps the size of the notes, and tells every key', async ({ page, context }) => {
  await openMeeting(page, context);
  await page.getByRole('button', { name: '开始领学' }).click();
  const say = page.locator('.lead-say');
  const size = () => say.evaluate((element) => getComputedStyle(element).fontSize);
  const before = await size();
  await page.getByRole('button', { name: '备注字大一点' }).click();
  await expect.poll(size).not.toBe(before);
  const larger = await size();
  await page.reload();
  await atStep(page, '领学');
  expect(await size()).toBe(larger);
  await toKeys(page);
  await page.keyboard.press('Shift+?');
  await expect(page.getByRole('dialog', { name: '按键' })).toContainText('黑屏');
  await page.keyboard.press('b');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByText('墙上是黑屏')).toHaveCount(0);
});

test('fits a screen of 1280 × 720 whole at every step', async ({ page, context }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await openMeeting(page, context, PEOPLE);
  for (const name of ['签到', '领学', '抽查', '小结']) {
    await step(page, name).click();
    await atStep(page, name);
    const over = await page.evaluate(() => {
      const { scrollHeight, scrollWidth, clientHeight, clientWidth } = document.documentElement;
      return [scrollHeight - clientHeight, scrollWidth - clientWidth];
    });
    expect(over, name).toEqual([0, 0]);
    for (const button of await page.locator('.lead-keys .btn').all()) await expect(button).toBeInViewport({ ratio: 1 });
  }
});

test('needs nothing but the keyboard', async ({ page, context }) => {
  await openStart(page);
  await page.locator('body').press('Tab');
  await tabTo(page.locator('.lead-start .btn.primary'));
  const [wall] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('Enter')]);
  const windows = { console: page, wall };
  await atStep(page, '签到');
  await tabTo(page.locator('.lead-seat'));
  await page.keyboard.press('2');
  await expect(wall.locator('.wall-count b')).toHaveText('11');
  await page.keyboard.press('PageDown');
  await slideOn(wall, 1);
  await page.keyboard.press('d');
  await atStep(page, '抽查');
  await expect(page.getByRole('button', { name: '公布承诺码' })).toBeEnabled();
  await page.keyboard.press('PageDown');
  await expect(drawOn(wall).sealed).toBeVisible();
  await page.keyboard.press('PageDown');
  await expect(drawOn(wall).names).toHaveCount(5);
  await page.keyboard.press('PageDown');
  if (await drawOn(wall).names.first().isVisible()) await page.keyboard.press('PageDown');
  await expect(drawOn(wall).place(1, 5)).toBeVisible();
  await judgeFrom(windows, 1, 5, ['1', '2', '3', '4', '1']);
  await page.keyboard.press('PageDown');
  await atStep(page, '小结');
  await tabTo(page.locator('.lead-minute textarea'));
  await page.keyboard.type('b1');
  await tabTo(page.locator('.lead-finish .btn'));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Tab');
  await tabTo(page.locator('dialog .btn:not(.primary)'));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: '已经存档' })).toBeVisible();
});
