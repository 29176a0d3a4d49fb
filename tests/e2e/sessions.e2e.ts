import { backupOf, lessonDone, ZHOU } from '../builders/study-log.ts';
import { importBackup } from './support/import-backup.ts';
import { expect, openAt, test } from './support/test.ts';

const WEDNESDAY = '2026-11-18T10:00:00+08:00';

test('the calendar shows my state on each day, today’s month open', async ({ page }) => {
  const records = lessonDone({ day: '2026-11-03', lesson: 'enforcement/simple-procedure', earned: 8 });
  await importBackup(page, backupOf(records, [ZHOU]));
  await openAt(page, '/sessions/', WEDNESDAY);
  await expect(page.locator('#y2026 [data-date="2026-11-02"]')).toContainText('已学');
  await expect(page.locator('#y2026 [data-date="2026-11-05"]')).toContainText('已测');
  await expect(page.locator('#y2026 [data-date="2026-11-12"]')).toContainText('未学完');
  await expect(page.locator('#y2026 [data-date="2026-11-19"]')).toContainText('未到');
  await expect(page.locator('#m2026-11')).toHaveAttribute('open', '');
  await expect(page.locator('#m2026-03')).not.toHaveAttribute('open', '');
});

test('a month opens from the picture, with its holiday’s reason and its exam', async ({ page }) => {
  await openAt(page, '/sessions/', WEDNESDAY);
  await expect(page.locator('#m2026-03')).not.toHaveAttribute('open', '');
  await page.getByRole('link', { name: /^3月，9 次/ }).click();
  await expect(page.locator('#m2026-03')).toHaveAttribute('open', '');
  const exam = page.locator('#m2026-03 tr.exam');
  await expect(exam).toContainText('全员业务知识考核');
  await expect(exam.getByRole('link')).toHaveAttribute('href', '/exams/all-staff-spring/');
  await page.getByRole('link', { name: /^10月/ }).click();
  await expect(page.locator('#m2026-10 tr.pause')).toContainText('国庆节停课');
  await expect(page.locator('#m2026-10 tr.pause')).toContainText('10月1日—7日');
});

test('a meeting reads as a row of a table: its day, what it is, its state', async ({ page }) => {
  await openAt(page, '/sessions/', '2026-11-19T10:00:00+08:00');
  const row = page.getByRole('table', { name: '11月' }).getByRole('row', { name: /11月19日/ });
  await expect(row.getByRole('rowheader')).toContainText('周四');
  await expect(row.getByRole('cell').first()).toContainText('研讨与抽查');
  await expect(row.getByRole('cell').last()).toContainText('今天');
  await expect(row).toHaveAttribute('aria-current', 'date');
});

test('the year is switched, and this one shows first', async ({ page }) => {
  await openAt(page, '/sessions/', WEDNESDAY);
  await expect(page.locator('#y2026')).toBeVisible();
  await expect(page.locator('#y2027')).toBeHidden();
  await page.getByRole('link', { name: '2027 年' }).click();
  await expect(page.locator('#y2027')).toBeVisible();
  await expect(page.locator('#y2026')).toBeHidden();
  await expect(page.getByRole('heading', { name: /^2027 年集中学习/ })).toBeVisible();
  await page.clock.setFixedTime(new Date('2027-03-02T10:00:00+08:00'));
  await page.reload();
  await expect(page.locator('#y2027')).toBeVisible();
  await expect(page.locator('#y2026')).toBeHidden();
});

test('the address to subscribe to is this site’s, and the calendar there holds every meeting once', async ({
  page,
}) => {
  await openAt(page, '/sessions/', WEDNESDAY);
  await expect(page.getByLabel('日历地址')).toHaveValue(/^http:\/\/zhouke\.test:\d+\/plan\.ics$/);
  const feed = await page.evaluate(async () => {
    const response = await fetch('/plan.ics');
    return { type: response.headers.get('content-type'), text: await response.text() };
  });
  expect(feed.type).toContain('text/calendar');
  const text = feed.text.replace(/\r\n[ \t]/g, '');
  const uids = text.match(/^UID:.*$/gm) ?? [];
  expect(new Set(uids).size).toBe(uids.length);
  const planned = await page.evaluate(async () => (await (await fetch('/data/plan.json')).text()).match(/"date":/g));
  expect(uids.length).toBe(planned?.length);
  expect(text).toContain('UID:2026-11-16-lead@zhouke\r\nSUMMARY:集中学习：教育培训：没有合格不得上岗');
  expect(text).toContain('DTSTART:20261116T070000Z');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the plan reads as plain tables of both years', async ({ page }) => {
    await page.goto('/sessions/');
    await expect(page.locator('[data-date="2026-11-19"]')).toBeVisible();
    await expect(page.locator('[data-date="2026-11-19"]')).toContainText('教育培训：没有合格不得上岗');
    await expect(page.locator('[data-date="2027-12-30"]')).toBeVisible();
    await expect(page.locator('#m2026-02 tr.pause')).toContainText('春节停课');
  });
});
