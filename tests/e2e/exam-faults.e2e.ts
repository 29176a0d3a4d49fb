import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import {
  EXAM,
  expectDone,
  expectResult,
  goOn,
  handInAnyway,
  itemHeading,
  openCover,
  press,
  recordsOf,
  startExam,
} from './support/exam.ts';
import { whenKept } from './support/kept.ts';
import { expect, test } from './support/test.ts';

const NINE = new Date('2026-11-18T09:00:00+08:00');

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

/** One result, ended at the deadline and dated then. */
async function expectOneTimeOut(page: Page): Promise<void> {
  const found = await recordsOf(page, 'paper-finished');
  expect(found.map(({ ended, durationMs }) => ({ ended, durationMs }))).toEqual([
    { ended: 'time-out', durationMs: 3_600_000 },
  ]);
  expect(found[0]?.at).toBe((found[0]?.startedAt ?? 0) + 3_600_000);
}
