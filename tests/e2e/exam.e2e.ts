import type { Page } from '@playwright/test';
import { axeFaults } from './support/axe.ts';
import {
  EXAM,
  expectDone,
  expectResult,
  goByNumber,
  goOn,
  handInAnyway,
  itemHeading,
  openCover,
  paperCodeOn,
  press,
  recordsOf,
  startExam,
} from './support/exam.ts';
import { expect, test, whenReady } from './support/test.ts';

test('a trainee sits an exam from the list to the result and reads why', async ({ page }) => {
  await page.goto('/exams/');
  await page.getByRole('region', { name: '全员业务知识考核（冬季）' }).getByRole('link', { name: '进入考试' }).click();
  await expect(page.getByText('练习考试：网页藏不住答案')).toBeVisible();
  await startExam(page);
  const code = await paperCodeOn(page);
  await press(page, 'y');
  await goOn(page, 2);
  await press(page, 'n');
  await goByNumber(page, 15);
  await press(page, 'b');
  await goByNumber(page, 35);
  await press(page, 'a');
  await page.keyboard.press('c');
  await goByNumber(page, 45);
  await page.locator('.exam-item .blank input').first().fill('三十');
  await goByNumber(page, 49);
  await page.getByRole('textbox').fill('应当如实记录培训情况。');
  await expectDone(page, 6);
  await page.getByRole('button', { name: '交卷' }).click();
  const question = page.getByRole('dialog');
  await expect(question).toContainText('有 44 题没有答：第 3—14、16—34、36—44、46—48、50 题。');
  await question.getByRole('button', { name: '交卷' }).click();
  await expect(page.getByRole('heading', { name: '自己评简答题' })).toBeVisible();
  await page.locator('.exam-marked .option').first().click();
  await page.getByRole('button', { name: '出成绩' }).click();
  await expectResult(page);
  await expect(page.getByText('简答题由本人对照得分点评分。')).toBeVisible();
  expect(await paperCodeOn(page)).toBe(code);
  await expect(page.getByRole('region', { name: '该重读的课' }).getByRole('link').first()).toHaveAttribute(
    'href',
    /^\/lessons\/.+\/$/,
  );
  await page.getByRole('radio', { name: '全部（50）' }).check({ force: true });
  await expect(page.getByRole('article')).toHaveCount(50);
  const first = page.getByRole('article').first();
  await expect(first).toContainText('解析');
  await expect(first.locator('.articles a').first()).toHaveAttribute('href', /^\/regulations\/.+#/);
  expect(await recordsOf(page, 'item-answered')).toHaveLength(6);
  expect(await recordsOf(page, 'paper-finished')).toEqual([
    expect.objectContaining({ selfMarked: true, ended: 'handed-in' }),
  ]);
  await page.goto('/exams/');
  const winter = page.getByRole('region', { name: '全员业务知识考核（冬季）' });
  await winter.getByText('我的成绩').scrollIntoViewIfNeeded();
  await expect(winter.getByRole('link', { name: /^看 .+ 的成绩$/ })).toBeVisible();
});

test('a reload in the middle goes on at the same item with the same order and answers', async ({ page }) => {
  await startExam(page);
  await goByNumber(page, 20);
  await press(page, 'c');
  await page.keyboard.press('m');
  await expect(page.getByRole('button', { name: '已标记' })).toHaveAttribute('aria-pressed', 'true');
  await expect(page.locator('.exam-saved').first()).toContainText(/\d\d:\d\d 已存/);
  const before = await page.locator('.exam-item').innerText();
  const code = await paperCodeOn(page);
  await page.reload();
  await expect(itemHeading(page, 20)).toBeAttached();
  await expect(page.locator('.exam-item')).toHaveText(before, { useInnerText: true });
  await expect(page.locator('.exam-item .option').nth(2)).toHaveAttribute('data-state', 'chosen');
  expect(await paperCodeOn(page)).toBe(code);
  await expectDone(page, 1);
});

test('coming back another way offers to go on, and goes on', async ({ page }) => {
  await startExam(page);
  await press(page, 'y');
  await page.getByRole('button', { name: '回到考试说明，时间照走' }).click();
  await expect(page.getByRole('heading', { name: '有一场没有答完' })).toBeVisible();
  await openCover(page);
  await expect(page.getByText('已答 1 题，共 50 题')).toBeVisible();
  await page.getByRole('button', { name: '接着答', exact: true }).click();
  await expect(itemHeading(page, 1)).toBeAttached();
  await expectDone(page, 1);
});

test('a paper code with one wrong letter is told, kept, and opens once it is corrected', async ({ page, browser }) => {
  await startExam(page);
  const code = await paperCodeOn(page);
  const items = await page.locator('.exam-item .stem').innerText();
  const other = await browser.newContext();
  const elsewhere = await other.newPage();
  await openCover(elsewhere);
  const field = elsewhere.getByRole('textbox');
  const wrong = code.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A'));
  await field.fill(wrong);
  await elsewhere.getByRole('button', { name: '核对卷号' }).click();
  await expect(elsewhere.getByText(`卷号 ${wrong} 核对不上`)).toBeVisible();
  await expect(field).toHaveValue(wrong);
  await field.fill(code.toLowerCase().replaceAll('-', ' '));
  await elsewhere.getByRole('button', { name: '核对卷号' }).click();
  await expect(elsewhere.getByText(`卷号 ${code} 核对无误`)).toBeVisible();
  await elsewhere.getByRole('button', { name: '开始考试' }).click();
  await expect(itemHeading(elsewhere, 1)).toBeAttached();
  expect(await paperCodeOn(elsewhere)).toBe(code);
  expect(await elsewhere.locator('.exam-item .stem').innerText()).toBe(items);
  await other.close();
});

test('the same paper code gives the same items in the same order on another device', async ({ page, browser }) => {
  await startExam(page);
  const code = await paperCodeOn(page);
  const mine = await sheetOfStems(page);
  const other = await browser.newContext();
  const elsewhere = await other.newPage();
  await elsewhere.goto(`${EXAM}#code=${code}`);
  await expect(elsewhere.getByText(`卷号 ${code} 核对无误`)).toBeVisible();
  await elsewhere.getByRole('button', { name: '开始考试' }).click();
  await expect(itemHeading(elsewhere, 1)).toBeAttached();
  expect(await sheetOfStems(elsewhere)).toEqual(mine);
  await other.close();
});

test('a code of another exam leads there, and one nobody knows is told', async ({ page }) => {
  await startExam(page, '/exams/enforcement-qualification/');
  const code = await paperCodeOn(page);
  await openCover(page);
  await page.getByRole('textbox').fill(code);
  await page.getByRole('button', { name: '核对卷号' }).click();
  await page.getByRole('link', { name: '去《行政执法资格模拟考试》作答' }).click();
  await expect(page).toHaveURL(/\/exams\/enforcement-qualification\//);
  await page.goto('/exams/');
  await whenReady(page);
  await page.getByRole('textbox').fill('WT-1');
  await page.getByRole('button', { name: '打开这份卷' }).click();
  await expect(page.getByText('卷号有 15 或 16 个字符，这里有 3 个。')).toBeVisible();
});

test('a hand-in with blanks asks once, names them, and leads back to the first', async ({ page }) => {
  await startExam(page);
  await press(page, 'y');
  await page.getByRole('button', { name: '交卷' }).click();
  await expect(page.getByRole('dialog')).toContainText('有 49 题没有答：第 2—50 题。');
  await page.getByRole('button', { name: '回去作答' }).click();
  await expect(itemHeading(page, 2)).toBeAttached();
  await expect(page.locator('.exam-item .stem')).toBeFocused();
  await handInAnyway(page);
  await expectResult(page);
});

test('an exam is sat by keyboard alone', async ({ page }) => {
  await openCover(page);
  await page.getByRole('button', { name: '开始考试' }).focus();
  await page.keyboard.press('Enter');
  await press(page, 'y');
  await goOn(page, 2);
  await press(page, '2');
  await page.keyboard.press('m');
  await expect(page.getByRole('button', { name: '已标记' })).toBeVisible();
  await page.keyboard.press('ArrowLeft');
  await expect(itemHeading(page, 1)).toBeAttached();
  await expect(page.locator('.exam-item .option').first()).toHaveAttribute('data-state', 'chosen');
  await goByNumber(page, 49);
  await page.getByRole('textbox').focus();
  await page.keyboard.type('m a 如实记录');
  await page.keyboard.press('ArrowLeft');
  await expect(itemHeading(page, 49)).toBeAttached();
  await expect(page.getByRole('textbox')).toHaveValue('m a 如实记录');
  await expect(page.getByRole('button', { name: '标记', exact: true })).toHaveAttribute('aria-pressed', 'false');
  await page.getByRole('button', { name: '交卷' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toContainText('做了标记：第 2 题');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.getByRole('button', { name: '交卷' })).toBeFocused();
});

test('axe finds nothing while an exam is sat and on its result', async ({ page }) => {
  // Fifty items with their reasons are a long page to look over.
  test.slow();
  await startExam(page);
  await press(page, 'y');
  expect(await axeFaults(page)).toEqual([]);
  await handInAnyway(page);
  await expectResult(page);
  await expect(page.getByRole('article').first()).toBeVisible();
  expect(await axeFaults(page)).toEqual([]);
});

/** The stem and options of the first of each kind of item, in the order shown. */
async function sheetOfStems(page: Page): Promise<readonly string[]> {
  const texts: string[] = [];
  for (const number of [1, 2, 15, 34, 35, 44, 45, 50]) {
    await goByNumber(page, number);
    texts.push(await page.locator('.exam-item').innerText());
  }
  return texts;
}
