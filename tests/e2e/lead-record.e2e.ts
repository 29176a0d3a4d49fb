import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { axeFaults } from './support/axe.ts';
import { storedRecords } from './support/draw-desk.ts';
import { chooseFile, importBackup } from './support/import-backup.ts';
import { MEETING, meetingFile } from './support/meeting.ts';
import { storedIn } from './support/stored.ts';
import { expect, openAt, test, whenReady } from './support/test.ts';

const RECORD = `/lead/record/#${MEETING}`;
const ONE_MEETING = { 'session-held': 1, attended: 8, drawn: 4, 'oral-answer': 4 };

function fact(page: Page, name: string): Locator {
  return page
    .locator('.record-facts')
    .getByRole('row', { name: new RegExp(`^${name}`) })
    .getByRole('cell');
}

/** Presses a button that hands over a file, and reads that file. */
async function saved(page: Page, button: string): Promise<{ readonly name: string; readonly text: string }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}

test('a meeting taken in from its file stands as an inspection asks for it', async ({ page }) => {
  await importBackup(page, meetingFile());
  await page.goto('/lead/');
  await page.getByRole('link', { name: /2026年11月19日 周四 15:02/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: '集中学习记录' })).toBeVisible();
  await expect(fact(page, '课题')).toHaveText('教育培训：没有合格不得上岗');
  await expect(fact(page, '时间')).toHaveText('2026年11月19日（周四）15:02—15:53，51 分钟');
  await expect(fact(page, '地点')).toHaveText('三楼会议室');
  await expect(fact(page, '主讲人')).toHaveText('监管一科 方主任');
  await expect(fact(page, '学习内容')).toHaveText('谁必须经过培训；培训要学多久；没有合格不得上岗');
  await expect(fact(page, '人员')).toHaveText('应到 8 人，到场 6 人（迟到 1 人），请假 1 人，未到 1 人');
  await expect(fact(page, '计入学时')).toHaveText('到场的每人 51 分钟');
  await expect(fact(page, '抽查结果')).toHaveText('抽查 3 人，对 1 人，部分对 1 人，错 1 人，未到 1 人');
  const called = page.locator('.record-called');
  await expect(called.getByRole('row')).toHaveCount(5);
  await expect(called).toContainText('安全生产法第二十八条');
  await expect(called).toContainText(/替.+（出差）/);
  await expect(page.getByRole('region', { name: '要重读的条文' }).getByRole('link').first()).toHaveText(/第.+条/);
  await expect(page.getByRole('region', { name: '小结' })).toContainText('三岗人员先培训后上岗。');
  await expect(page.getByRole('region', { name: '参加人员' })).toContainText('田玉兰请假');
  await expect(page.locator('.record-seal')).toContainText(/承诺码 [\da-f]{64}，种子 [\da-f]{32}/);
});

test('the file of a meeting brings it to another computer, and twice is once', async ({ page, browser, baseURL }) => {
  await importBackup(page, meetingFile());
  await page.goto(RECORD);
  const file = await saved(page, '存成文件');
  expect(file.name).toMatch(/^zhouke-session-2026-11-19-[\da-f]{4}\.json$/);
  await expect(page.getByText(file.name)).toBeVisible();
  const elsewhere = await browser.newContext({ baseURL: baseURL ?? '' });
  const other = await elsewhere.newPage();
  await other.goto('/me/');
  await chooseFile(other, file.text, file.name);
  await expect(other.getByText('签到 8 人次')).toBeVisible();
  await other.getByRole('button', { name: '导入', exact: true }).click();
  await expect(other.getByText('导入完成：新增 17 条记录，0 个人。')).toBeVisible();
  await importBackup(other, file.text);
  await expect(other.getByText(/^没有新内容/)).toBeVisible();
  expect(await storedRecords(other)).toEqual(ONE_MEETING);
  await other.goto(RECORD);
  await expect(other.getByText('2026年11月19日（周四）15:02—15:53，51 分钟')).toBeVisible();
  await expect(other.locator('.record-seal')).toHaveText(await page.locator('.record-seal').innerText());
  await elsewhere.close();
});

test('the table opens in Excel: a row for everybody, hours as numbers, with question and verdict', async ({ page }) => {
  await importBackup(page, meetingFile());
  await page.goto(RECORD);
  await expect(page.locator('.record-called')).toContainText('安全生产法第二十八条');
  const { name, text } = await saved(page, '存成表格');
  expect(name).toMatch(/^zhouke-session-2026-11-19-[\da-f]{4}\.csv$/);
  expect(text.startsWith('\uFEFF日期,课题,单位,姓名,出席,学时（小时）,抽查试题,评判\r\n')).toBe(true);
  const rows = text.trimEnd().split('\r\n').slice(1);
  expect(rows).toHaveLength(8);
  expect(rows[7]).toBe('2026-11-19,教育培训：没有合格不得上岗,办公室,方主任,到场,0.85,,');
  expect(rows.find((row) => row.includes('田玉兰'))).toContain(',田玉兰,请假,0,');
  expect(rows.filter((row) => /,(对|部分对|错|未到)$/.test(row))).toHaveLength(4);
});

test('prints on A4: the sheet alone, with signatures of everybody where asked', async ({ page }) => {
  await importBackup(page, meetingFile());
  await page.goto(RECORD);
  await expect(page.locator('.record-called')).toContainText('安全生产法第二十八条');
  await page.emulateMedia({ media: 'print' });
  for (const hidden of ['.rail', '.top', '.app-tabs', '.record-actions', '.page-foot']) {
    await expect(page.locator(hidden).first()).toBeHidden();
  }
  await expect(page.locator('.record-signs')).toContainText('记录人（签名）');
  await expect(page.locator('.record')).toHaveCSS('color', 'rgb(0, 0, 0)');
  await expect(page.locator('.record-facts td').first()).toHaveCSS('border-top-color', 'rgb(0, 0, 0)');
  expect(pagesOf(await page.pdf({ preferCSSPageSize: true }))).toBe(1);
  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('checkbox', { name: '印签名栏' }).check();
  await expect(page.locator('.record-sign tbody tr')).toHaveCount(8);
  await page.emulateMedia({ media: 'print' });
  expect(pagesOf(await page.pdf({ preferCSSPageSize: true }))).toBe(2);
});

test('a record nobody brought here says how to bring it', async ({ page }) => {
  await page.goto('/lead/record/#somewhere-else');
  await expect(page.getByRole('heading', { name: '这台设备上没有这次学习的记录' })).toBeVisible();
  await page.getByRole('link', { name: '去导入' }).click();
  await expect(page.getByLabel('选一个备份文件')).toBeAttached();
});

test('the desk offers today’s session first, then any lesson, by keyboard alone', async ({ page }) => {
  await openAt(page, '/lead/', '2026-11-19T14:30:00+08:00');
  const start = page.getByRole('link', { name: '开始研讨与抽查' });
  await expect(page.getByRole('heading', { name: '今天的集中学习' })).toBeVisible();
  await expect(page.locator('.desk-planned')).toContainText('今天 15:00');
  await page.getByRole('searchbox', { name: /找课/ }).focus();
  await page.keyboard.type('四个等级');
  await expect(page.getByText('找到 1 课')).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: /四个等级/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/lead\/public-safety\/accident-levels\/$/);
  await page.goBack();
  await start.click();
  await expect(page).toHaveURL(/\/lead\/[^/]+\/[^/]+\/$/);
});

test('the desk keeps a roster that the spot draw uses too', async ({ page }) => {
  await page.goto('/lead/');
  await expect(page.getByText('这台设备上还没有名册。')).toBeVisible();
  await page.getByRole('button', { name: '做一份名册' }).click();
  await page.getByRole('textbox', { name: /一行一人/ }).fill('何静\t危化科\n宋涛\t办公室');
  await page.getByRole('button', { name: '存为名册，2 人' }).click();
  await expect(page.locator('.roster-card')).toContainText('2 人');
  // Shown at once, written a moment later.
  await expect.poll(() => storedIn(page, 'rosters').then(({ length }) => length)).toBe(1);
  await page.goto('/draw/');
  await expect(page.getByText('名册 2 人')).toBeVisible();
});

for (const width of [360, 1440]) {
  test(`desk and record fit a screen ${width} px wide, also in large type, and axe finds nothing`, async ({ page }) => {
    await page.addInitScript(() => localStorage.setItem('zhouke:type', 'large'));
    await page.setViewportSize({ width, height: 900 });
    await importBackup(page, meetingFile());
    for (const path of ['/lead/', RECORD]) {
      await page.goto(path);
      await whenReady(page);
      await expect(page.locator('.desk-past li, .record-reread li').first()).toBeVisible();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      expect(await axeFaults(page)).toEqual([]);
    }
  });
}

function pagesOf(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}
