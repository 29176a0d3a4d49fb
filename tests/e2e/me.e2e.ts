import { closeSync, ftruncateSync, openSync, readFileSync } from 'node:fs';
import { sealFile } from '../../src/transfer/envelope.ts';
import { backupOf, lessonDone, someWeeks, ZHOU } from '../builders/study-log.ts';
import { chooseFile, importBackup } from './support/import-backup.ts';
import { expect, openAt, test } from './support/test.ts';

const WEDNESDAY = '2026-11-18T10:00:00+08:00';

test('hours, lessons, scores, wrong items and reflections are told from the records', async ({ page }) => {
  await importBackup(page, backupOf(someWeeks(), [ZHOU]));
  await openAt(page, '/me/', WEDNESDAY);
  await expect(page.locator('[data-figure="hours"]')).toContainText('2 小时 50 分');
  await expect(page.locator('[data-figure="lessons"]')).toContainText('4 课');
  await expect(page.locator('[data-figure="papers"]')).toContainText('5 次');
  const exam = page.locator('.papers tr', { hasText: '全员业务知识考核' });
  await expect(exam).toContainText('2026-11-05');
  await expect(exam).toContainText('81.5 / 100');
  await expect(exam).toContainText('合格');
  await expect(page.getByRole('link', { name: '去练错题' })).toHaveAttribute('href', '/practice/');
  await expect(page.getByText('现场笔录要当着当事人写')).toBeVisible();
  await page.getByText('看数字').click();
  await expect(page.getByRole('row', { name: /11月2日—8日/ })).toContainText('1 小时 19 分');
});

test('a backup taken in by another browser gives the same hours and scores, and once more nothing new', async ({
  page,
  browser,
  baseURL,
}) => {
  await importBackup(page, backupOf(someWeeks(), [ZHOU]));
  await expect(page.getByText(/^还没有备份过/)).toBeVisible();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '存一份备份文件' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^zhouke-backup-\d{4}-\d\d-\d\d\.json$/);
  await expect(page.getByText(/^上次备份：.*之后新增 0 条记录/)).toBeVisible();
  const text = readFileSync(await download.path(), 'utf8');

  const elsewhere = await browser.newContext(baseURL ? { baseURL } : {});
  const fresh = await elsewhere.newPage();
  await fresh.goto('/me/');
  await chooseFile(fresh, text);
  const preview = fresh.locator('.import-summary');
  await expect(preview.getByRole('heading', { name: '文件里有什么' })).toBeFocused();
  await expect(preview).toContainText('周晓岚 危化科');
  await expect(preview).toContainText('2026年9月14日—2026年11月5日');
  await expect(preview).toContainText('测验和考试 5 次');
  await preview.getByRole('button', { name: '导入', exact: true }).click();
  await expect(fresh.getByText(/^导入完成：新增 \d+ 条记录，1 个人。/)).toBeVisible();
  for (const part of ['.figures', '.papers tbody', '.who-card h2']) {
    await expect(fresh.locator(part)).toHaveText(await page.locator(part).innerText(), { useInnerText: true });
  }
  await chooseFile(fresh, text);
  await expect(fresh.getByText(/条记录这台设备都有，没有新内容。/)).toBeVisible();
  await fresh.getByRole('button', { name: '仍然导入' }).click();
  await expect(fresh.getByText('没有新内容，记录没有变化。')).toBeVisible();
  await elsewhere.close();
});

test('a file that is left changes nothing', async ({ page }) => {
  await page.goto('/me/');
  await chooseFile(page, backupOf(someWeeks(), [ZHOU]));
  await page.getByRole('button', { name: '不导入' }).click();
  await expect(page.getByText('没有导入，什么都没改。')).toBeVisible();
  await expect(page.locator('[data-figure="papers"]')).toContainText('0 次');
});

const GOOD = backupOf(lessonDone({ day: '2026-11-17', lesson: 'supervision/training' }), [ZHOU]);

const BROKEN = [
  { name: 'an empty file', text: '', says: '这个文件是空的' },
  { name: 'a file that is cut off', text: GOOD.slice(0, GOOD.length / 2), says: '这个文件不完整' },
  { name: 'a picture', text: '\u0089PNG\r\n', says: '这不是周课的备份文件' },
  { name: 'another program’s file', text: '{"name":"package","version":"1.0.0"}', says: '是别的程序的文件' },
  { name: 'a changed file', text: GOOD.replace('周晓岚', '周晓兰'), says: '校验对不上' },
  {
    name: 'a file of a newer version',
    text: GOOD.replace('"version":1', '"version":7'),
    says: '第 7 版格式，这里只认得到第 1 版',
  },
];

for (const { name, text, says } of BROKEN) {
  test(`${name} is refused with what is wrong and what to do`, async ({ page }) => {
    await page.goto('/me/');
    await chooseFile(page, text);
    const notice = page.locator('.import .notice');
    await expect(notice).toContainText(says);
    await expect(notice).toContainText('本机的记录没有变动。');
    await expect(page.locator('.import-summary')).toBeHidden();
  });
}

test('a file of more than 200 MB is refused before it is read', async ({ page }, testInfo) => {
  const path = testInfo.outputPath('large.json');
  const file = openSync(path, 'w');
  ftruncateSync(file, 201 * 1024 * 1024);
  closeSync(file);
  await page.goto('/me/');
  await page.getByLabel('选一个备份文件').setInputFiles(path);
  await expect(page.locator('.import .notice')).toContainText('这个文件有 201 MB，超过 200 MB 的上限');
});

test('script in a name is shown as text and never runs', async ({ page }) => {
  const name = '<img src=x onerror="document.title=1"><script>document.title=2</script>';
  await page.goto('/me/');
  const title = await page.title();
  await chooseFile(page, backupOf([], [{ id: 'p-x', name, unit: '<b>科</b>' }]));
  await expect(page.locator('.import-summary')).toContainText(name);
  await page.getByRole('button', { name: '导入', exact: true }).click();
  await expect(page.locator('.who-card h2')).toHaveText(name);
  expect(await page.title()).toBe(title);
  await expect(page.locator('main img')).toHaveCount(0);
});

test('what cannot be read in a file is counted, set aside and can be exported', async ({ page }) => {
  const records = lessonDone({ day: '2026-11-17', lesson: 'supervision/training' });
  const odd = records.map((record) => ({ ...record, id: '0198f3a2-7c1e-7000-8000-00000000ffff', type: 'moon-walk' }));
  await page.goto('/me/');
  await chooseFile(page, backupWith(odd));
  await expect(page.getByText('有 1 处读不懂，其余照常导入')).toBeVisible();
  await page.getByRole('button', { name: /导入$/ }).first().click();
  await expect(page.getByText('待查：有 1 处读不懂的内容')).toBeVisible();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '导出待查内容' }).click(),
  ]);
  expect(readFileSync(await download.path(), 'utf8')).toContain('moon-walk');
});

test('the language switch keeps the page', async ({ page }) => {
  for (const path of ['/', '/sessions/', '/me/']) {
    await page.goto(path);
    await page.locator('a[lang="en"]:visible').first().click();
    await expect(page).toHaveURL(new RegExp(`/en${path}$`));
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await page.locator('a[lang="zh-CN"][hreflang]:visible').first().click();
    await expect(page).toHaveURL(new RegExp(`\\d${path}$`));
  }
});

test('theme and type size are chosen here and kept from page to page', async ({ page }) => {
  await page.goto('/me/');
  await page.getByRole('radio', { name: '深色' }).check({ force: true });
  await page.getByRole('radio', { name: '大字版' }).check({ force: true });
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.goto('/lessons/');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.locator('html')).toHaveAttribute('data-type', 'large');
  await page.goto('/me/');
  await expect(page.getByRole('radio', { name: '深色' })).toBeChecked();
  await page.getByRole('radio', { name: '跟随系统' }).check({ force: true });
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'auto');
});

/** A backup whose records may be anything. */
function backupWith(records: readonly unknown[]): string {
  return sealFile('zhouke-backup', 1, {}, { people: [ZHOU], records, rosters: [], draws: [], quarantine: [] });
}
