import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
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
import { whenKept } from './support/kept.ts';
import { expect, test, whenReady } from './support/test.ts';

const NINE = new Date('2026-11-18T09:00:00+08:00');

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

test('a second tab refuses, can take the exam over, and the first one gives way', async ({ page, context }) => {
  await startExam(page);
  await press(page, 'y');
  await expect(page.locator('.exam-saved').first()).toContainText('已存');
  const second = await context.newPage();
  await openCover(second);
  await second.getByRole('button', { name: '接着答', exact: true }).click();
  await expect(second.getByRole('heading', { name: '另一个标签页正在答这场考试' })).toBeVisible();
  await second.getByRole('button', { name: '改在这里接着答' }).click();
  await expect(itemHeading(second, 1)).toBeAttached();
  await expectDone(second, 1);
  await page.bringToFront();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('heading', { name: '已经转到另一个标签页作答' })).toBeVisible();
  await second.bringToFront();
  await handInAnyway(second);
  await expectResult(second);
  expect(await recordsOf(second, 'paper-finished')).toHaveLength(1);
});

test('time out hands in by itself with the last answer, after warnings at ten and one minutes', async ({ page }) => {
  await page.clock.install({ time: NINE });
  await startExam(page);
  await press(page, 'y');
  await page.clock.runFor('50:01');
  await expect(page.getByRole('status').filter({ hasText: '剩余时间不到 10 分钟。' })).toBeAttached();
  await page.clock.runFor('09:00');
  await expect(page.getByRole('status').filter({ hasText: '到时自动交卷' })).toBeAttached();
  await page.clock.runFor('01:00');
  await expectResult(page);
  await expect(page.getByText('时间到，已自动交卷。')).toBeVisible();
  expect(await recordsOf(page, 'item-answered')).toHaveLength(1);
  await expectOneTimeOut(page);
});

test('an exam left open past its deadline is handed in as at the deadline on return, once', async ({
  page,
  context,
}) => {
  await page.clock.install({ time: NINE });
  await startExam(page);
  await press(page, 'n');
  await expect(page.locator('.exam-saved').first()).toContainText('已存');
  await page.close();
  const later = await context.newPage();
  await later.clock.install({ time: new Date(NINE.getTime() + 5 * 3_600_000) });
  await later.goto(EXAM);
  await expectResult(later);
  await expect(later.getByText('考试在 10:00 到时。')).toBeVisible();
  await later.reload();
  await expectResult(later);
  await later.goto(EXAM);
  await expect(later.getByRole('button', { name: '开始考试' })).toBeEnabled();
  await expectOneTimeOut(later);
  expect(await recordsOf(later, 'item-answered')).toHaveLength(1);
});

test('a clock put back an hour gives no time and is noted on the record', async ({ page }) => {
  await page.clock.install({ time: NINE });
  await startExam(page);
  await press(page, 'y');
  await page.clock.runFor('20:00');
  await page.clock.setSystemTime(new Date(NINE.getTime() - 40 * 60_000));
  await page.clock.runFor(2000);
  await expect(page.getByText('这台设备的时间被调慢了约 60 分钟')).toBeVisible();
  await expect(page.getByRole('timer')).toHaveText(/39:5\d$/);
  await handInAnyway(page);
  await expectResult(page);
  await expect(page.getByText('时间被调慢约 60 分钟')).toBeVisible();
  const [record] = await recordsOf(page, 'paper-finished');
  expect(record?.clockSetBackMs).toBeGreaterThan(59 * 60_000);
  expect(record?.durationMs).toBeLessThan(21 * 60_000);
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

test('with the storage full the sitting goes on, says so, and its file leads back to it', async ({ page }) => {
  await page.addInitScript(() => {
    const full = () => {
      if (sessionStorage.getItem('full') === 'yes') throw new DOMException('full', 'QuotaExceededError');
    };
    for (const name of ['put', 'add'] as const) {
      const real = IDBObjectStore.prototype[name];
      IDBObjectStore.prototype[name] = function (...given) {
        full();
        return real.apply(this, given);
      };
    }
  });
  await startExam(page);
  await press(page, 'y');
  await expect(page.locator('.exam-saved').first()).toContainText('已存');
  await page.evaluate(() => sessionStorage.setItem('full', 'yes'));
  await goOn(page, 2);
  await press(page, 'n');
  await expect(page.getByRole('alert').filter({ hasText: '存储空间满了' })).toBeVisible();
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: '存作答文件' }).click();
  const file = await (await saving).path();
  expect(readFileSync(file, 'utf8')).toContain('zhouke-exam-sitting');
  await goOn(page, 3);
  await expectDone(page, 2);

  page.on('dialog', (dialog) => void dialog.accept());
  await page.reload();
  await expect(itemHeading(page, 1)).toBeAttached();
  await expectDone(page, 1);
  await page.evaluate(() => sessionStorage.setItem('full', 'no'));
  await page.getByRole('button', { name: '回到考试说明，时间照走' }).click();
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name: 'zhouke.json', mimeType: 'application/json', buffer: readFileSync(file) });
  await expect(page.locator('.exam-sitting')).toBeVisible();
  await expectDone(page, 2);
  await handInAnyway(page);
  await expectResult(page);
  expect(await recordsOf(page, 'paper-finished')).toHaveLength(1);
  expect(await recordsOf(page, 'item-answered')).toHaveLength(2);
});

test('with the storage full at the hand-in the result is shown and kept for a file', async ({ page }) => {
  await page.addInitScript(() => {
    const real = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function (...given) {
      if (sessionStorage.getItem('full') === 'yes') throw new DOMException('full', 'QuotaExceededError');
      return real.apply(this, given);
    };
  });
  await startExam(page);
  await press(page, 'y');
  await expect(page.locator('.exam-saved').first()).toContainText('已存');
  await page.evaluate(() => sessionStorage.setItem('full', 'yes'));
  await handInAnyway(page);
  await expectResult(page);
  await expect(page.getByRole('alert').filter({ hasText: '有 2 条记录还没有存下' })).toBeVisible();
  await page.evaluate(() => sessionStorage.setItem('full', 'no'));
  await page.getByRole('button', { name: '再试一次' }).click();
  await expect.poll(async () => (await recordsOf(page, 'paper-finished')).length).toBe(1);
  expect(await recordsOf(page, 'item-answered')).toHaveLength(1);
});

test('site data cleared by the browser in the middle of an exam costs no answer', async ({ page }) => {
  await startExam(page);
  await press(page, 'y');
  await expect(page.locator('.exam-saved').first()).toContainText('已存');
  await page.evaluate(
    () =>
      new Promise<void>((done, failed) => {
        localStorage.clear();
        const deleting = indexedDB.deleteDatabase('zhouke');
        deleting.onsuccess = () => done();
        deleting.onerror = () => failed(deleting.error);
      }),
  );
  await goOn(page, 2);
  await press(page, 'n');
  await whenKept(page, 'exam:', '"value":false');
  page.on('dialog', (dialog) => void dialog.accept());
  await handInAnyway(page);
  await expectResult(page);
  expect(await recordsOf(page, 'item-answered')).toHaveLength(2);
  expect(await recordsOf(page, 'paper-finished')).toHaveLength(1);
});

test('with IndexedDB denied an exam can still be sat to its result', async ({ page }) => {
  await page.addInitScript(() => {
    indexedDB.open = () => {
      throw new DOMException('denied', 'SecurityError');
    };
  });
  await startExam(page);
  await press(page, 'y');
  await expect(page.getByRole('alert').filter({ hasText: '浏览器不允许这个网站保存' })).toBeVisible();
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

test('the items of a broken network are asked for again, and no time has run', async ({ page }) => {
  await openCover(page);
  await page.route('**/data/items/**', (route) => route.abort());
  await page.getByRole('button', { name: '开始考试' }).click();
  await expect(page.getByText('试题没有取到：网络断了。')).toBeVisible();
  expect(await recordsOf(page, 'paper-finished')).toHaveLength(0);
  await page.unroute('**/data/items/**');
  await page.getByRole('button', { name: '再试一次' }).click();
  await expect(itemHeading(page, 1)).toBeAttached();
  await expect(page.getByRole('timer')).toHaveText(/(1:00:00|59:5\d)$/);
});

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing while an exam is sat and on its result in the ${theme} theme`, async ({ page }) => {
    // Fifty items with their reasons are a long page to look over.
    test.slow();
    await page.addInitScript((kept) => localStorage.setItem('zhouke:theme', kept), theme);
    await startExam(page);
    await press(page, 'y');
    expect(await faultsOf(page)).toEqual([]);
    await handInAnyway(page);
    await expectResult(page);
    await expect(page.getByRole('article').first()).toBeVisible();
    expect(await faultsOf(page)).toEqual([]);
  });
}

async function faultsOf(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}

/** The stem and options of the first of each kind of item, in the order shown. */
async function sheetOfStems(page: Page): Promise<readonly string[]> {
  const texts: string[] = [];
  for (const number of [1, 2, 15, 34, 35, 44, 45, 50]) {
    await goByNumber(page, number);
    texts.push(await page.locator('.exam-item').innerText());
  }
  return texts;
}

/** One result, ended at the deadline and dated then. */
async function expectOneTimeOut(page: Page): Promise<void> {
  const found = await recordsOf(page, 'paper-finished');
  expect(found.map(({ ended, durationMs }) => ({ ended, durationMs }))).toEqual([
    { ended: 'time-out', durationMs: 3_600_000 },
  ]);
  expect(found[0]?.at).toBe((found[0]?.startedAt ?? 0) + 3_600_000);
}
