import { storedRecords } from './support/draw-desk.ts';
import { whenKept } from './support/kept.ts';
import { answerItems, confirm, giveAnswer, itemAt, runner, startQuiz } from './support/quiz.ts';
import { expect, test, whenReady } from './support/test.ts';

const LESSON = '/lessons/supervision/training/';
const DAY_MS = 86_400_000;

test('the practice page sends a newcomer to the lessons and links exams and draw', async ({ page }) => {
  await page.goto('/practice/');
  await whenReady(page);
  await expect(page.getByText('还没有做错的题')).toBeVisible();
  await expect(page.getByRole('link', { name: '去选一课' })).toHaveAttribute('href', '/lessons/');
  const main = page.getByRole('main');
  await expect(main.getByRole('link', { name: /模拟考试/ })).toHaveAttribute('href', '/exams/');
  await expect(main.getByRole('link', { name: /现场抽查/ })).toHaveAttribute('href', '/draw/');
});

test('items answered wrong are due two days later, are reviewed, and go on where the review was left', async ({
  page,
}) => {
  test.slow();
  await page.clock.install();
  await page.goto(LESSON);
  await startQuiz(page);
  await answerItems(page, 1, 6);
  await itemAt(page, 7);
  await expect.poll(() => storedRecords(page)).toEqual({ 'item-answered': 6 });
  await page.goto('/practice/');
  await expect(page.getByText(/错题本里最早的一道\d+月\d+日到期/)).toBeVisible();
  await page.clock.setSystemTime(Date.now() + 2 * DAY_MS);
  await page.goto('/practice/');
  await expect(page.getByText(/道题到了该复习的日子/)).toBeVisible();
  const count = Number(/\d+/.exec(await page.locator('.rows-wrong .num').innerText())?.[0]);
  expect(count).toBeGreaterThan(1);
  await page.getByRole('button', { name: '开始复习' }).click();
  await itemAt(page, 1, count);
  await answerItems(page, 1, 1, count);
  await itemAt(page, 2, count);
  await whenKept(page, 'review:', '"responses":{"');
  await page.reload();
  await expect(page.getByText(`上次的一组停在第 2 / ${count} 题`)).toBeVisible();
  await page.getByRole('button', { name: '接着复习' }).click();
  await answerItems(page, 2, count, count);
  await expect(page.getByRole('heading', { name: '这一组做完了' })).toBeFocused();
  expect(await storedRecords(page)).toEqual({ 'item-answered': 6 + count });
});

test('the wrong items of one lesson are practised from its row', async ({ page }) => {
  await page.goto(LESSON);
  await startQuiz(page);
  await answerItems(page, 1, 4);
  await itemAt(page, 5);
  await expect.poll(() => storedRecords(page)).toEqual({ 'item-answered': 4 });
  await page.goto('/practice/');
  await page.getByRole('button', { name: /^练《教育培训/ }).click();
  await expect(runner(page)).toBeVisible();
  await giveAnswer(page);
  await confirm(page);
});
