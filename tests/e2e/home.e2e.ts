import { backupOf, lessonDone, ZHOU } from '../builders/study-log.ts';
import { importBackup } from './support/import-backup.ts';
import { expect, openAt, test } from './support/test.ts';

const LESSON = '/lessons/supervision/training/';
const WEDNESDAY = '2026-11-18T10:00:00+08:00';

const WEEKS = [
  { name: 'on a Monday', at: '2026-11-16T00:05:00+08:00', week: '第 47 周', days: '11月16日—22日', says: '教育培训' },
  {
    name: 'on a Thursday',
    at: '2026-07-09T14:00:00+08:00',
    week: '第 28 周',
    days: '7月6日—12日',
    says: '煤矿重大事故隐患判定',
  },
  {
    name: 'on a Sunday night',
    at: '2026-11-22T23:55:00+08:00',
    week: '第 47 周',
    days: '11月16日—22日',
    says: '教育培训',
  },
  {
    name: 'in the week of New Year',
    at: '2027-01-01T09:00:00+08:00',
    week: '第 53 周',
    days: '2026年12月28日—2027年1月3日',
    says: '执法为民',
  },
  {
    name: 'at the first meeting of 2027',
    at: '2027-01-04T09:00:00+08:00',
    week: '第 1 周',
    days: '1月4日—10日',
    says: '党政同责',
  },
];

for (const { name, at, week, days, says } of WEEKS) {
  test(`本周 shows the right week ${name}`, async ({ page }) => {
    await openAt(page, '/', at);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(week);
    await expect(page.locator('.head')).toContainText(days);
    await expect(page.locator('#due')).toContainText(says);
    await expect(page.getByRole('link', { name: '开始学习' })).toBeVisible();
    await expect(page.locator('.week [aria-current="date"]')).toHaveCount(1);
  });
}

test.describe('on a device set to another zone', () => {
  test.use({ timezoneId: 'America/New_York' });

  test('本周 goes by Beijing’s day', async ({ page }) => {
    await openAt(page, '/', '2026-11-15T11:30:00-05:00');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('第 47 周');
    await expect(page.locator('.session').first()).toContainText('今天');
  });
});

test('本周 tells in a holiday week why there is no study, and what comes next', async ({ page }) => {
  await openAt(page, '/', '2026-02-18T10:00:00+08:00');
  await expect(page.getByRole('heading', { name: '本周没有集中学习' })).toBeVisible();
  await expect(page.getByText('春节，2月15日—23日停课。')).toBeVisible();
  await expect(page.getByText('下一次集中学习：2月26日（周四）')).toBeVisible();
  await expect(page.getByRole('link', { name: '开始学习' })).toBeVisible();
});

test('本周 is a sensible page after the plan’s end and before its beginning', async ({ page }) => {
  await openAt(page, '/', '2028-02-01T10:00:00+08:00');
  await expect(page.getByRole('heading', { name: '学习安排已经结束' })).toBeVisible();
  await expect(page.getByRole('link', { name: '去练习' })).toBeVisible();
  await page.clock.setFixedTime(new Date('2025-12-24T10:00:00+08:00'));
  await page.reload();
  await expect(page.getByRole('heading', { name: '学习安排还没有开始' })).toBeVisible();
  await expect(page.getByText('第一次集中学习在 2026年1月5日（周一）')).toBeVisible();
});

test('one tap goes on at the section where I stopped', async ({ page }) => {
  await openAt(page, LESSON, WEDNESDAY);
  await page.evaluate(() => document.querySelectorAll('.read > h2')[1]?.scrollIntoView({ block: 'end' }));
  await expect(page.locator('.toc li').first()).toHaveClass(/done/);
  await page.goto('/');
  await expect(page.getByRole('img', { name: '共 6 节，学完 1 节' })).toBeVisible();
  await page.getByRole('link', { name: '继续学习' }).click();
  await expect(page).toHaveURL(/training\/#./);
  await expect(page.locator('.read > h2').nth(1)).toBeInViewport();
});

test('one tap goes to the quiz once the lesson is read, and the week is done once it is taken', async ({ page }) => {
  await importBackup(page, backupOf(lessonDone({ day: '2026-11-17', lesson: 'supervision/training' }), [ZHOU]));
  await openAt(page, '/', WEDNESDAY);
  await expect(page.locator('[data-date="2026-11-16"]')).toContainText('已学');
  await page.getByRole('link', { name: '去测验' }).click();
  await expect(page).toHaveURL(/training\/#quiz$/);
  await expect(page.locator('#quiz')).toBeInViewport();
  await importBackup(
    page,
    backupOf(lessonDone({ day: '2026-11-17', lesson: 'supervision/training', earned: 9 }), [ZHOU]),
  );
  await page.goto('/');
  await expect(page.locator('[data-date="2026-11-19"]')).toContainText('已测');
  await expect(page.getByText('测验 90 分')).toBeVisible();
});

test('本周 counts what is due for review, the days to the exam and records without a backup', async ({ page }) => {
  const records = lessonDone({ day: '2026-11-09', lesson: 'enforcement/criminal-referral', earned: 5 });
  await importBackup(page, backupOf(records, [ZHOU]));
  await openAt(page, '/', WEDNESDAY);
  await expect(page.locator('[data-review]')).toContainText('1 题');
  await expect(page.locator('[data-review]')).toHaveAttribute('href', '/practice/');
  await expect(page.locator('[data-exam]')).toContainText('22 天后');
  await expect(page.locator('[data-exam]')).toHaveAttribute('href', '/exams/all-staff-winter/');
  await page.getByRole('link', { name: /本机有 4 条学习记录未备份/ }).click();
  await expect(page.locator('#backup')).toBeInViewport();
});

test.describe('when the plan cannot be fetched', () => {
  test('本周 says so and tries again', async ({ page }) => {
    await page.route('**/data/plan.json', (route) => route.abort(), { times: 1 });
    await openAt(page, '/', WEDNESDAY);
    await expect(page.getByText('本周安排没有读出来')).toBeVisible();
    await page.getByRole('button', { name: '再试一次' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('第 47 周');
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('本周 lists the meetings ahead with links to their lessons', async ({ page }) => {
    await page.goto('/');
    await expect(page.getByRole('heading', { name: '近期集中学习' })).toBeVisible();
    const rows = page.locator('.home-plain li');
    expect(await rows.count()).toBeGreaterThan(0);
    await expect(rows.first().getByRole('link')).toHaveAttribute('href', /^\/lessons\/.+\/.+\/$/);
    await expect(page.getByText('正在读取本周安排')).toBeHidden();
  });
});
