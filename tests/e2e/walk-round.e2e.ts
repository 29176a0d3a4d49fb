import type { Locator, Page } from '@playwright/test';
import { axeFaults } from './support/axe.ts';
import { whenKept } from './support/kept.ts';
import { expect, test } from './support/test.ts';

// A phone in one hand; the site is opened over plain http as everywhere.
test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

const PATH = '/checklists/noncoal-mine/walk/';
const UNIT = '青石沟铁矿（示例）';

test('an inspector walks round with the phone, is cut off, goes on, and hands over what was found', async ({
  page,
  context,
}) => {
  await begin(page);
  const all = await lines(page).count();
  expect(all).toBeGreaterThanOrEqual(20);
  await expectNoSidewaysScroll(page);
  await judge(page, 1, '不合格');
  await note(page, 1).fill('副井口北侧堆有3只油桶。');
  await expect(line(page, 1).getByRole('combobox')).toHaveValue('at-once');
  await judge(page, 2, '合格');
  await page.getByRole('button', { name: '下一行没看的' }).tap();
  await expect(line(page, 3).getByRole('heading')).toBeFocused();
  await expectInView(page, line(page, 3).getByRole('heading'));
  await judge(page, 3, '不适用');
  const general = await firstGeneral(page);
  await judge(page, general, '不合格');
  await line(page, general).getByRole('combobox').selectOption('7');
  await judge(page, 2, '不合格');
  await judge(page, 2, '合格');
  await expectDone(page, 4, all);
  for (const choice of await line(page, 1).locator('.walk-choices label').all()) {
    const box = await choice.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
  }
  // The cards below are those of the first area again.
  const parts = ['.walk-bar', '.walk-unit', '.walk-area:first-of-type', '.walk-foot'];
  expect(await axeFaults(page, { within: parts })).toEqual([]);
  await whenKept(page, 'walk:noncoal-mine:', '副井口北侧堆有3只油桶。');

  await page.reload();
  await expectDone(page, 4, all);
  await expect(note(page, 1)).toHaveValue('副井口北侧堆有3只油桶。');
  const second = await context.newPage();
  await second.goto(page.url());
  await expect(second.getByRole('heading', { name: '另一个标签页正在查这一份' })).toBeVisible();
  await second.close();

  await page.getByRole('link', { name: '发现清单，不合格 2 行' }).tap();
  const sheet = page.getByRole('article');
  await expect(page.getByRole('heading', { level: 1, name: '检查发现清单' })).toBeFocused();
  await expect(sheet).toContainText(`不合格 2 行，不适用 1 行，没有查看 ${all - 4} 行，共 ${all} 行`);
  const found = sheet.getByRole('listitem');
  await expect(found).toHaveCount(2);
  await expect(found.first()).toContainText('重大');
  await expect(found.first()).toContainText('副井口北侧堆有3只油桶。');
  await expect(found.first().getByRole('link').first()).toHaveAttribute('href', /^\/regulations\/.+#a\d+/);
  await expect(found.last()).toContainText(/整改期限7日内，到\d{4}年\d+月\d+日为止/);
  expect(await axeFaults(page)).toEqual([]);
  await page.getByRole('button', { name: '复制成文字' }).tap();
  await expect(page.getByRole('status').filter({ hasText: '已经复制' })).toBeVisible();

  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button', { name: '打印' })).toBeHidden();
  await expect(sheet).toContainText(UNIT);
  await expect(sheet).toContainText('现场检查工作底稿，不是执法文书');
  await expect(page.getByText('被检查单位在场人员（签名）')).toBeVisible();
  await page.emulateMedia({ media: 'screen' });

  await page.goto(PATH);
  await page.getByLabel(/^被检查单位/).focus();
  await page.keyboard.press('Control+V');
  await expect(page.getByLabel(/^被检查单位/)).toHaveValue(/^检查发现清单.*被检查单位：青石沟铁矿（示例）/);
  expect(await axeFaults(page)).toEqual([]);
  await page.getByRole('button', { name: new RegExp(`^删除：${UNIT}`) }).tap();
  await page.getByRole('dialog').getByRole('button', { name: '删除' }).tap();
  await expect(page.getByText('已经删除。')).toBeVisible();
  await expect(page.getByRole('heading', { name: '这台设备上的检查' })).toBeHidden();
});

test('with the storage full a walk says so, goes on to its findings, and is kept once there is room', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const real = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function (...given) {
      if (sessionStorage.getItem('full') === 'yes') throw new DOMException('full', 'QuotaExceededError');
      return real.apply(this, given);
    };
  });
  await begin(page);
  await judge(page, 1, '合格');
  await whenKept(page, 'walk:noncoal-mine:', '"verdict":"right"');
  await page.evaluate(() => sessionStorage.setItem('full', 'yes'));
  await judge(page, 2, '不合格');
  await expect(page.getByRole('alert').filter({ hasText: '这台设备的存储空间满了' })).toBeVisible();
  await judge(page, 3, '合格');
  await page.getByRole('link', { name: '发现清单，不合格 1 行' }).tap();
  await expect(page.getByRole('article').getByRole('listitem')).toHaveCount(1);
  await expect(page.getByRole('button', { name: '打印' })).toBeVisible();
  await page.getByRole('link', { name: /接着看$/ }).tap();
  await page.evaluate(() => sessionStorage.setItem('full', 'no'));
  await judge(page, 4, '合格');
  await expect(page.getByRole('alert').filter({ hasText: '存储空间满了' })).toBeHidden();
  await whenKept(page, 'walk:noncoal-mine:', '"verdict":"wrong"');
  const all = await lines(page).count();
  await page.reload();
  await expectDone(page, 4, all);
});

async function begin(page: Page): Promise<void> {
  await page.goto(PATH);
  await page.getByLabel(/^被检查单位/).fill(UNIT);
  await page.getByRole('button', { name: '开始检查' }).tap();
  await expect(lines(page).first()).toBeVisible();
}

const lines = (page: Page): Locator => page.locator('.walk-line');
const line = (page: Page, number: number): Locator => lines(page).nth(number - 1);
const note = (page: Page, number: number): Locator => line(page, number).getByLabel('现场情况');

async function judge(page: Page, number: number, verdict: string): Promise<void> {
  const choice = line(page, number).getByRole('radio', { name: verdict, exact: true });
  await choice.tap();
  await expect(choice).toBeChecked();
}

/** The number of the first line that is not major, after those the test judges itself. */
async function firstGeneral(page: Page): Promise<number> {
  const texts = await lines(page).allInnerTexts();
  const at = texts.findIndex((text, i) => i > 2 && !text.includes('重大\n'));
  expect(at).toBeGreaterThan(2);
  return at + 1;
}

async function expectDone(page: Page, judged: number, all: number): Promise<void> {
  await expect(page.getByRole('progressbar', { name: `看了 ${judged} 行，共 ${all} 行` })).toBeVisible();
}

/** Neither under the bar nor under the foot. */
async function expectInView(page: Page, shown: Locator): Promise<void> {
  const [bar, foot, box] = await Promise.all(
    [page.locator('.walk-bar'), page.locator('.walk-foot'), shown].map((each) => each.boundingBox()),
  );
  expect(box?.y ?? 0).toBeGreaterThanOrEqual((bar?.y ?? 0) + (bar?.height ?? 0));
  expect(box?.y ?? 0).toBeLessThan(foot?.y ?? 0);
}

async function expectNoSidewaysScroll(page: Page): Promise<void> {
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
}
