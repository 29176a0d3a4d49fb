import type { Page } from '@playwright/test';
import { onlineBackup } from '../builders/online-papers.ts';
import { finish, keys, ONLINE, openContest, SPEECH } from './support/contest.ts';
import { storedRecords, TWELVE } from './support/draw-desk.ts';
import { checkFile, exportedPrizeDraw } from './support/draw-file.ts';
import { importBackup } from './support/import-backup.ts';
import { whenKept } from './support/kept.ts';
import { expect, openAt, test, whenReady } from './support/test.ts';

test('a speech contest drops the highest and the lowest, parts a tie by the rule and keeps what is no score', async ({
  page,
  context,
}) => {
  await openContest(page, SPEECH);
  await page.getByLabel(/一行一人/).fill('何静\t危化科\n赵文涛\t执法大队\n彭德胜\t办公室');
  await page.getByLabel('评委人数').last().fill('5');
  await expect(page.getByText('先比全部评委的平均分，再比最低分')).toBeVisible();
  await page.getByRole('button', { name: '开始', exact: true }).click();
  const wall = await context.newPage();
  await wall.goto('/lead/wall/');
  await expect(wall.getByText('共 3 位选手')).toBeVisible();
  await page.bringToFront();
  await keys(page).getByRole('button', { name: '请第一位上场' }).click();
  await expect(wall.locator('.contest-speaker h1')).toHaveText('何\u3000静');
  const field = (name: string, judge: number) => page.getByLabel(`${name}，评委 ${judge} 的打分`);
  await field('何静', 1).fill('11');
  await expect(page.getByText('要在 0 到 10 之间。')).toBeVisible();
  await field('何静', 2).fill('九分');
  await expect(page.getByText('要填数字，最多两位小数。')).toBeVisible();
  await whenKept(page, 'contest:', '九分');
  await page.reload();
  await expect(field('何静', 2)).toHaveValue('九分');
  await expect(keys(page).getByRole('button', { name: '亮分' })).toBeDisabled();
  await type(page, '何静', ['9', '9.5', '８．５', '9', '9']);
  await expect(page.locator('.contest-mean')).toContainText('9.00');
  await expect(page.locator('.contest-marks s')).toHaveText(['9.5', '8.5']);
  await expect(wall.locator('.contest-scores')).toHaveCount(0);
  await page.locator('.contest-says').click();
  await page.keyboard.press('ArrowRight');
  await expect(wall.locator('.contest-scores s')).toHaveText(['9.5', '8.5']);
  await expect(wall.locator('.contest-result')).toContainText('9.00');
  await page.keyboard.press('ArrowRight');
  await type(page, '赵文涛', ['9', '9', '9', '10', '8.5']);
  await page.locator('.contest-says').click();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await type(page, '彭德胜', ['9', '9.5', '8.5', '9', '9']);
  // Level means: 赵文涛 has the higher mean of all, the others are level in everything.
  await expect(page.locator('.contest-ranking li')).toContainText(['1赵文涛', '2何静', '2彭德胜']);
  await page.locator('.contest-says').click();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(wall.locator('.contest-board li').first()).toContainText('赵文涛');
  await finish(page);
  await page.getByRole('link', { name: '看结果' }).click();
  await expect(page.getByRole('row').nth(1)).toContainText('赵文涛');
  await expect(page.getByRole('row').nth(1).locator('s')).toHaveText(['10', '8.5']);
  expect(await storedRecords(page)).toMatchObject({ 'contest-held': 1 });
});

test('a draw sets the order of the speakers', async ({ page }) => {
  await openContest(page, SPEECH);
  await page.getByLabel(/一行一人/).fill(TWELVE.join('\n'));
  await page.getByRole('button', { name: '开始', exact: true }).click();
  await page.getByRole('button', { name: '抽签定出场顺序' }).click();
  await expect(page.getByTestId('seal')).toBeVisible();
  await keys(page).getByRole('button', { name: '开始抽' }).click();
  const drawn = await page.locator('.contest-shot .wall-five b').allTextContents();
  await keys(page).getByRole('button', { name: '收下结果' }).click();
  await expect(page.locator('.contest-steps b')).toHaveText(drawn.map((name) => name.replace('\u3000', '')));
});

test('an online quiz counts the papers of a day, ranks imported results and draws prizes that re-check', async ({
  page,
}) => {
  await openAt(page, ONLINE, '2026-12-03T09:00:00+08:00');
  await whenReady(page);
  await expect(page.getByText('今天还可以答 3 卷')).toBeVisible();
  await expect(page.getByRole('link', { name: '开始一卷' })).toHaveAttribute('href', /\/exams\/all-staff-winter\/$/);
  await expect(page.getByText('还没有成绩。')).toBeVisible();
  await importBackup(page, onlineBackup());
  await page.goto(ONLINE);
  await whenReady(page);
  const rows = page.locator('.table tbody tr');
  await expect(rows).toHaveCount(8);
  // 92 in the shorter time stands before 92; the fourth paper of 何静's day does not count.
  await expect(rows.nth(0)).toContainText('赵文涛');
  await expect(rows.nth(1)).toContainText('何静');
  await expect(rows.nth(1)).toContainText('92');
  await expect(rows.nth(7)).toContainText('没有');
  await page.getByRole('button', { name: '定下排名，准备抽奖' }).click();
  await expect(page.getByText(/答题时间还没有过/)).toBeVisible();
  await page.getByRole('button', { name: '定下排名，准备抽奖' }).click();
  await expect(page.getByText('有资格的 7 人里抽 5 人，每人机会一样。').first()).toBeVisible();
  await keys(page).getByRole('button', { name: '公布承诺码' }).click();
  await page.keyboard.press('7');
  await keys(page).getByRole('button', { name: '开始抽' }).click();
  await expect(page.locator('.contest-shot .wall-five b')).toHaveCount(5);
  await keys(page).getByRole('button', { name: '收下结果' }).click();
  await keys(page).getByRole('button', { name: '结束并存档' }).click();
  await page.getByRole('link', { name: '看结果' }).click();
  const text = await exportedPrizeDraw(page);
  await checkFile(page, 'draw.json', text);
  await expect(page.getByText(/核对一致：.*5 人/)).toBeVisible();
  await checkFile(page, 'draw.json', text.replace(/"spoken":\s*"7"/, '"spoken":"8"'));
  await expect(page.getByText(/核对不一致/)).toBeVisible();
  expect(await storedRecords(page)).toMatchObject({ 'contest-held': 1 });
});

async function type(page: Page, name: string, marks: readonly string[]): Promise<void> {
  await page.getByLabel(`${name}，评委 1 的打分`).focus();
  for (const [i, mark] of marks.entries()) {
    await page.getByLabel(`${name}，评委 ${i + 1} 的打分`).fill(mark);
    await page.keyboard.press('Enter');
  }
}
