import { backupOf, HE, lessonDone, ZHOU } from '../builders/study-log.ts';
import { importBackup } from './support/import-backup.ts';
import { expect, openAt, test } from './support/test.ts';

const WEDNESDAY = '2026-11-18T10:00:00+08:00';

test('a person without a name is asked for it, and the frame of every page then shows it', async ({ page }) => {
  await page.goto('/me/');
  await expect(page.getByRole('heading', { name: '先登记姓名和单位' })).toBeVisible();
  await page.getByRole('button', { name: '保存' }).click();
  await expect(page.getByText('请填姓名。')).toBeVisible();
  await page.getByLabel('姓名').fill('  周晓岚 ');
  await page.getByLabel('单位或科室').fill('危化科');
  await page.getByRole('button', { name: '保存' }).click();
  await expect(page.getByRole('heading', { name: '周晓岚' })).toBeVisible();
  await expect(page.getByText('危化科 · 只保存在这台设备的浏览器里')).toBeVisible();
  await page.goto('/lessons/');
  await expect(page.locator('[data-who]:visible')).toHaveText('周晓岚');
});

test('going over to another person shows only that person’s records, in 本周 and 我的', async ({ page }) => {
  const records = [
    ...lessonDone({ day: '2026-11-17', lesson: 'supervision/training', minutes: 65, earned: 9 }),
    ...lessonDone({ day: '2026-11-10', lesson: 'enforcement/criminal-referral', person: HE.id, minutes: 8 }),
  ];
  await importBackup(page, backupOf(records, [ZHOU, HE]));
  const choose = async (name: string) => {
    await page.getByRole('button', { name: '换人或添加' }).click();
    await page.locator('.people').getByRole('button', { name }).click();
    await expect(page.getByText(`现在是${name}，下面是${name}的记录。`)).toBeVisible();
  };
  await choose('周晓岚');
  await expect(page.locator('[data-figure="hours"]')).toContainText('1 小时 10 分');
  await expect(page.locator('.papers tbody tr')).toHaveCount(1);
  await choose('何静');
  await expect(page.locator('[data-figure="hours"]')).toContainText('8 分');
  await expect(page.getByText('还没有做过测验和考试。')).toBeVisible();
  await openAt(page, '/', WEDNESDAY);
  await expect(page.locator('[data-date="2026-11-16"]')).toContainText('未学');
  await expect(page.locator('[data-who]:visible')).toHaveText('何静');
});

test('a person is added and renamed, and stays the one who uses the device', async ({ page }) => {
  await page.goto('/me/');
  await page.getByRole('button', { name: '换人或添加' }).click();
  await page.getByRole('button', { name: '添加一人' }).click();
  await expect(page.getByLabel('姓名')).toBeFocused();
  await page.getByLabel('姓名').fill('何静');
  await page.getByRole('button', { name: '保存' }).click();
  await expect(page.getByRole('heading', { name: '何静' })).toBeVisible();
  await page.getByRole('button', { name: '修改' }).click();
  await page.getByLabel('姓名').fill('何　静');
  await page.getByRole('button', { name: '保存' }).click();
  await page.reload();
  await expect(page.locator('.who-card h2')).toHaveText('何　静');
});

test('a tab that lies open follows when another goes over to somebody else', async ({ page, context }) => {
  await importBackup(
    page,
    backupOf(lessonDone({ day: '2026-11-17', lesson: 'supervision/training', minutes: 65 }), [ZHOU, HE]),
  );
  await page.getByRole('button', { name: '换人或添加' }).click();
  await page.locator('.people').getByRole('button', { name: '周晓岚' }).click();
  const other = await context.newPage();
  await other.goto('/me/');
  await other.getByRole('button', { name: '换人或添加' }).click();
  await other.locator('.people').getByRole('button', { name: '何静' }).click();
  await expect(page.locator('.who-card h2')).toHaveText('何静');
  await expect(page.locator('[data-figure="hours"]')).toContainText('0 分');
  await expect(page.locator('[data-who]:visible')).toHaveText('何静');
});
