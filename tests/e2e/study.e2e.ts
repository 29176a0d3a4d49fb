import { axeFaults } from './support/axe.ts';
import { storedRecords } from './support/draw-desk.ts';
import { whenKept } from './support/kept.ts';
import {
  answerItems,
  confirm,
  giveAnswer,
  goOn,
  itemAt,
  readLesson,
  runner,
  skipItems,
  startQuiz,
  touchAnswer,
} from './support/quiz.ts';
import { expect, openAt, test } from './support/test.ts';

const LESSON = '/lessons/supervision/training/';
/** Monday 30 November 2026, nine in the morning in Beijing: 主要负责人的七项职责 is due. */
const MONDAY = '2026-11-30T09:00:00+08:00';

test('a Monday goes from the week to the lesson, its quiz and its record, and the week shows it done', async ({
  page,
}) => {
  test.slow();
  await openAt(page, '/', MONDAY);
  const due = page.locator('[data-step]');
  await expect(due).toContainText('主要负责人');
  await due.getByRole('link', { name: '开始学习' }).click();
  await expect(page).toHaveURL(/\/lessons\/supervision\/principal-duties\//);
  await readLesson(page);
  await startQuiz(page);
  await expect(page.locator('.stages')).toContainText('已读完');
  await answerItems(page, 1, 10);
  await expect(page.getByRole('heading', { name: '测验结果' })).toBeFocused();
  await page.getByRole('textbox', { name: '随想' }).fill('回去对一遍七项职责的清单。');
  await page.getByRole('button', { name: '记下随想' }).click();
  await expect(page.getByText('随想已经记下。')).toBeVisible();
  await page.getByRole('link', { name: '回本周' }).click();
  await expect(page.locator('[data-step="done"]')).toContainText('已学完');
  expect(await storedRecords(page)).toEqual({
    'lesson-read': 1,
    'item-answered': 10,
    'paper-finished': 1,
    reflection: 1,
  });
});

test('a quiz closed in the middle resumes at the same item in the same order with the answers given', async ({
  page,
  context,
}) => {
  await page.goto(LESSON);
  await startQuiz(page);
  await answerItems(page, 1, 3);
  await itemAt(page, 4);
  await giveAnswer(page);
  await confirm(page);
  const words = await runner(page).locator('.item').first().innerText();
  await page.close();
  const again = await context.newPage();
  await again.goto(LESSON);
  await again.locator('#quiz').scrollIntoViewIfNeeded();
  await itemAt(again, 4);
  expect(await runner(again).locator('.item').first().innerText()).toBe(words);
  expect(await storedRecords(again)).toMatchObject({ 'item-answered': expect.any(Number) });
  await goOn(again);
  await itemAt(again, 5);
});

test('a finished quiz is recorded once, and what was typed of a reflection is there however often the page is opened again', async ({
  page,
}) => {
  await page.goto(LESSON);
  await startQuiz(page);
  await answerItems(page, 1, 2);
  await skipItems(page, 3, 10);
  await expect(page.getByRole('heading', { name: '测验结果' })).toBeVisible();
  const score = await page.locator('.quiz-score').innerText();
  const field = page.getByRole('textbox', { name: '随想' });
  await field.fill('先培训合格，后上岗。');
  await expect(page.getByText('10 / 500 字')).toBeVisible();
  await whenKept(page, 'reflection:', '先培训合格，后上岗。');
  for (let visit = 0; visit < 2; visit += 1) {
    await page.reload();
    await page.locator('#quiz').scrollIntoViewIfNeeded();
    await expect(page.locator('.quiz-score')).toHaveText(score, { useInnerText: true });
    await expect(field).toHaveValue('先培训合格，后上岗。');
  }
  expect(await storedRecords(page)).toMatchObject({ 'item-answered': 2, 'paper-finished': 1 });
});

test('a second tab refuses a quiz under way until it is told to go on, and then the first one stops', async ({
  page,
  context,
}) => {
  await page.goto(LESSON);
  await startQuiz(page);
  await answerItems(page, 1, 1);
  await itemAt(page, 2);
  const second = await context.newPage();
  await second.goto(LESSON);
  await second.locator('#quiz').scrollIntoViewIfNeeded();
  await expect(second.getByText('正在另一个页面里作答')).toBeVisible();
  await second.getByRole('button', { name: '在这里接着做' }).click();
  await itemAt(second, 2);
  await touchAnswer(page);
  await expect(page.getByText('正在另一个页面里作答')).toBeVisible();
  await giveAnswer(second);
  await confirm(second);
});

test('a quiz goes on where storage is denied, and says that its record is not kept', async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('denied', 'SecurityError');
    };
  });
  await page.goto(LESSON);
  await startQuiz(page);
  await answerItems(page, 1, 1);
  await skipItems(page, 2, 10);
  await expect(page.getByText('记录还没有写进这台设备')).toBeVisible();
  await expect(page.getByRole('button', { name: '存成文件' })).toBeVisible();
});

test('a quiz is done with the keyboard alone', async ({ page }) => {
  await page.goto(LESSON);
  await page.locator('#quiz').scrollIntoViewIfNeeded();
  await page.getByRole('button', { name: '开始测验' }).focus();
  await page.keyboard.press('Enter');
  for (let place = 1; place <= 10; place += 1) {
    await itemAt(page, place);
    await expect(runner(page).locator('.stem').first()).toBeFocused();
    await answerByKeys(page);
    await page.keyboard.press('Enter');
    await expect(runner(page).locator('.why')).toBeVisible();
    const onward = runner(page).getByRole('button', { name: /下一题$|^看结果$/ });
    await onward.focus();
    await page.keyboard.press('Enter');
  }
  await expect(page.getByRole('heading', { name: '测验结果' })).toBeFocused();
});

/** Answers the item in view with keys, and leaves the focus where Enter confirms. */
async function answerByKeys(page: Parameters<typeof itemAt>[0]): Promise<void> {
  const form = runner(page);
  if ((await form.locator('.part').count()) === 0 && (await form.locator('.options input').count()) > 0) {
    await page.keyboard.press('1');
    await expect(form.locator('.option[data-state="chosen"]')).toHaveCount(1);
    return;
  }
  // Every other type is reached with Tab: the first thing to fill in, press or choose.
  await page.keyboard.press('Tab');
  if (await form.locator('.order').isVisible()) {
    await page.keyboard.press('ArrowDown');
    await expect(form.getByRole('status').first()).toContainText('移到第 2 位');
  } else if ((await form.locator('.part').count()) > 0) {
    await page.keyboard.press('Tab');
    await page.keyboard.press('1');
  } else {
    await page.keyboard.type('30');
  }
  await form.getByRole('button', { name: '确定' }).focus();
}

test('axe finds nothing in a quiz under way, explained and finished', async ({ page }) => {
  test.slow();
  await page.goto(LESSON);
  await startQuiz(page);
  expect(await axeFaults(page, { within: ['#quiz'] })).toEqual([]);
  const seen = new Set<string>();
  for (let place = 1; place <= 10; place += 1) {
    await itemAt(page, place);
    const type = (await runner(page).locator('> .caption').innerText()).slice(0, 2);
    await giveAnswer(page);
    await confirm(page);
    // One item of each type stands for the others.
    if (!seen.has(type)) expect(await axeFaults(page, { within: ['#quiz'] }), type).toEqual([]);
    seen.add(type);
    await goOn(page);
  }
  await expect(page.getByRole('heading', { name: '测验结果' })).toBeVisible();
  await page.locator('.outcomes summary').first().click();
  expect(await axeFaults(page, { within: ['#quiz'] })).toEqual([]);
});
