import type { Page } from '@playwright/test';
import { axeFaults } from './support/axe.ts';
import { drawNames, judgeAll, keepRoster, leavePlace, stage, storedRecords, TWELVE } from './support/draw-desk.ts';
import { exportedDraw } from './support/draw-file.ts';
import { whenKept } from './support/kept.ts';
import { tabTo } from './support/keyboard.ts';
import { expect, test, whenReady } from './support/test.ts';

const twelve = TWELVE.map((name, i) => `${name}\t${i % 2 === 0 ? '危化科' : '执法大队'}`);

test('a presenter on plain http draws five from a pasted roster, judges them and exports the record', async ({
  page,
}) => {
  await keepRoster(page, twelve);
  expect(await page.evaluate(() => [isSecureContext, crypto.subtle === undefined])).toEqual([false, true]);
  await page.getByRole('checkbox', { name: /何静/ }).uncheck();
  await expect(page.getByText('到场 11 人，名册 12 人')).toBeVisible();
  await page.getByRole('button', { name: '上大屏' }).click();
  const sealed = await stage(page).locator('.draw-sealed code').innerText();
  await expect(stage(page).getByText('种子已公开')).toBeHidden();
  await page.getByRole('button', { name: '开始抽' }).click();
  await expect(stage(page).getByText('种子已公开')).toBeVisible();
  expect(digits(await stage(page).locator('.wall-seal code').first().innerText())).toBe(digits(sealed));
  const names = await stage(page).locator('.wall-five b').allTextContents();
  expect(new Set(names).size).toBe(5);
  expect(names.join()).not.toContain('何');
  await judgeAll(page, 5, ['1', '2', '3']);
  await expect(page.getByRole('row')).toHaveCount(6);
  await expect(page.locator('tbody .draw-verdict')).toHaveText(['答对', '部分对', '答错', '答对', '部分对']);
  const { record } = await exportedDraw(page);
  expect(record.result).toHaveLength(5);
  expect(record.eligible).toHaveLength(11);
  await expect.poll(() => storedRecords(page)).toMatchObject({ drawn: 5, 'oral-answer': 5 });
  await page.getByRole('button', { name: '核对' }).click();
  await expect(page.getByText('核对一致：同样的名册和种子，重抽出同样的 5 人。')).toBeVisible();
});

test('shows no answer before the verdict, then the key, the reason and the article in force', async ({ page }) => {
  await keepRoster(page, twelve);
  await drawNames(page, 1);
  await page.keyboard.press('PageDown');
  await expect(stage(page).getByText('抽查作答 1 / 1')).toBeVisible();
  await expect(stage(page).locator('.draw-why, .right')).toHaveCount(0);
  await page.keyboard.press('1');
  await expect(stage(page).locator('.draw-rationale')).toContainText('解析');
  await expect(stage(page).locator('.wall-article h2').first()).toContainText(/第.+条/);
  await expect(stage(page).locator('.wall-article small').first()).toContainText(/\d{4}-\d{2}-\d{2} 施行/);
});

test('a reload at any point resumes there and writes nothing twice', async ({ page }) => {
  await keepRoster(page, twelve);
  await page.getByRole('button', { name: '上大屏' }).click();
  const sealed = digits(await stage(page).locator('.draw-sealed code').innerText());
  await page.reload();
  expect(digits(await stage(page).locator('.draw-sealed code').innerText())).toBe(sealed);
  await page.getByRole('button', { name: '开始抽' }).click();
  await expect(stage(page).getByText('种子已公开')).toBeVisible();
  const names = await stage(page).locator('.wall-five b').allTextContents();
  await whenKept(page, 'draw', '"phase":"drawn"');
  await page.reload();
  await expect(stage(page).locator('.wall-five b')).toHaveText(names);
  await page.keyboard.press('PageDown');
  await expect(stage(page).getByText('抽查作答 1 / 5')).toBeVisible();
  await page.keyboard.press('3');
  await expect(stage(page).locator('.wall .draw-verdict')).toHaveText('答错');
  const stem = await stage(page).locator('.wall-stem').innerText();
  await whenKept(page, 'draw', '"wrong"');
  await page.reload();
  await expect(stage(page).locator('.wall .draw-verdict')).toHaveText('答错');
  await expect(stage(page).locator('.wall-stem')).toHaveText(stem);
  await leavePlace(page, 1, 5);
  for (let place = 2; place <= 5; place += 1) {
    await page.keyboard.press('1');
    await expect(stage(page).locator('.wall .draw-verdict')).toHaveText('答对');
    await leavePlace(page, place, 5);
  }
  await expect(page.getByRole('heading', { name: '抽查结果' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('button', { name: /查看 .+ 的抽查/ })).toHaveCount(1);
  expect(await storedRecords(page)).toMatchObject({ drawn: 5, 'oral-answer': 5 });
});

test('replaces only the absent person and records the reason', async ({ page }) => {
  await keepRoster(page, twelve);
  const names = await drawNames(page);
  await page.keyboard.press('PageDown');
  await expect(stage(page).getByText('抽查作答 1 / 5')).toBeVisible();
  await page.keyboard.press('a');
  await expect(page.getByRole('dialog')).toContainText(`${names[0]}未到`);
  await page.getByRole('button', { name: /出差/ }).click();
  await expect(stage(page).getByRole('status')).toContainText(`${names[0]}未到（出差），替补：`);
  const second = await stage(page).locator('.wall-who b').innerText();
  expect(names).not.toContain(second.replace('\u3000', ''));
  await page.keyboard.press('PageUp');
  await expect(stage(page).locator('.wall-five')).toBeVisible();
  await judgeAll(page, 5);
  await expect(page.getByRole('row').nth(1)).toContainText(`${names[0]}未到（出差），由`);
  for (const name of names.slice(1)) await expect(page.getByRole('rowheader', { name, exact: true })).toBeVisible();
  expect(await storedRecords(page)).toMatchObject({ drawn: 6, 'oral-answer': 6 });
});

test('three draws in a row repeat nobody until everybody was drawn', async ({ page }) => {
  await keepRoster(page, twelve);
  const drawn: string[] = [];
  for (const count of [5, 5, 2]) {
    drawn.push(...(await drawNames(page, count)));
    await judgeAll(page, count);
    await page.getByRole('button', { name: '再抽一次' }).click();
  }
  expect(new Set(drawn).size).toBe(12);
  await expect(page.getByText('本轮只剩 0 人，不够 5 人')).toBeVisible();
});

test('says before the draw that too few are present, and what to do', async ({ page }) => {
  await keepRoster(page, twelve.slice(0, 3));
  await expect(page.getByText('到场 3 人，不够抽 5 人。')).toBeVisible();
  await expect(page.getByRole('button', { name: '上大屏' })).toBeDisabled();
  await page.getByRole('button', { name: '改为抽 3 人' }).click();
  await expect(page.getByRole('button', { name: '上大屏' })).toBeEnabled();
});

test('says that a lesson has no items and offers another', async ({ page }) => {
  const { lessons } = await dataOf<{ lessons: readonly { readonly id: string }[] }>(page, 'lessons');
  const empty = { ...lessons[0], id: 'enforcement/none', title: '没有题的课', items: 0 };
  await page.route('**/data/lessons.json', (route) => route.fulfill({ json: { lessons: [empty, ...lessons] } }));
  await keepRoster(page, twelve);
  await page.getByRole('combobox', { name: '课程' }).selectOption('没有题的课');
  await expect(page.getByText('《没有题的课》还没有试题')).toBeVisible();
  await page.getByRole('button', { name: /^换成《/ }).click();
  await expect(page.getByRole('button', { name: '上大屏' })).toBeEnabled();
});

test('reads hostile lines as plain text, names each problem and loses none of them', async ({ page }) => {
  await page.goto('/draw/');
  const lines = [
    '姓名\t单位',
    '何静\t危化科',
    '何静\t危化科',
    '',
    '长'.repeat(500),
    '\t只有单位',
    '<img src=x onerror=alert(1)>',
    '王👷‍♀️\t监管一科',
  ];
  const box = page.getByRole('textbox', { name: /一行一人/ });
  await box.fill(lines.join('\n'));
  await expect(page.getByText('读出 3 人')).toBeVisible();
  const problems = page.getByRole('region', { name: '3 行要看一下' });
  await expect(problems.getByRole('listitem')).toHaveCount(3);
  await expect(problems).toContainText('第 3 行');
  await expect(problems).toContainText('第 5 行');
  await expect(problems).toContainText('第 6 行');
  await page.getByRole('button', { name: '存为名册，3 人' }).click();
  await expect(page.getByText('到场 3 人，名册 3 人')).toBeVisible();
  await expect(box).toHaveValue(lines.join('\n'));
  await expect(page.getByRole('checkbox', { name: '<img src=x onerror=alert(1)>' })).toBeChecked();
  await expect(page.getByRole('checkbox', { name: /王👷‍♀️/ })).toBeChecked();
  await page.reload();
  await expect(box).toHaveValue(lines.join('\n'));
});

test('stays usable with a roster of 10,000', async ({ page }) => {
  const many = Array.from({ length: 10_000 }, (_, i) => `员工${i}\t第${i % 34}科`);
  await keepRoster(page, many);
  await expect(page.getByText('到场 10000 人，名册 10000 人')).toBeVisible();
  expect(await page.getByRole('checkbox').count()).toBeLessThan(100);
  await page.getByRole('searchbox', { name: '按姓名或单位找' }).fill('员工9876');
  await page.getByRole('checkbox', { name: /员工9876/ }).uncheck();
  await expect(page.getByText('到场 9999 人，名册 10000 人')).toBeVisible();
  await drawNames(page);
  await judgeAll(page, 5);
  await page.getByRole('button', { name: '核对' }).click();
  await expect(page.getByText(/^核对一致/)).toBeVisible();
});

test('with reduced motion all names appear at once, without it one after another and the seed last', async ({
  page,
}) => {
  await page.clock.install();
  await keepRoster(page, twelve);
  await page.getByRole('button', { name: '上大屏' }).click();
  await expect(page.getByRole('heading', { name: /先公布承诺码/ })).toBeVisible();
  await page.clock.pauseAt(Date.now() + 3_600_000);
  await page.keyboard.press('Space');
  await page.clock.runFor(100);
  await expect(stage(page).locator('.wall-five .in')).toHaveCount(5);
  await expect(stage(page).getByText('种子已公开')).toBeVisible();
  await page.clock.resume();
  await judgeAll(page, 5);
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await page.getByRole('button', { name: '再抽一次' }).click();
  await page.getByRole('button', { name: '上大屏' }).click();
  await expect(page.getByRole('heading', { name: /先公布承诺码/ })).toBeVisible();
  await page.clock.pauseAt(Date.now() + 7_200_000);
  await page.keyboard.press('Space');
  await page.clock.runFor(100);
  for (const shown of [1, 2, 3, 4]) {
    await expect(stage(page).locator('.wall-five .in')).toHaveCount(shown);
    await expect(stage(page).getByText('种子已公开')).toBeHidden();
    await page.clock.runFor(600);
  }
  await expect(stage(page).locator('.wall-five .in')).toHaveCount(5);
  await expect(stage(page).getByText('种子已公开')).toBeVisible();
});

test('needs nothing but the keyboard', async ({ page }) => {
  await page.goto('/draw/');
  await whenReady(page);
  await tabTo(page.locator('.roster-text'));
  await page.keyboard.insertText(twelve.join('\n'));
  await expect(page.getByText('读出 12 人')).toBeVisible();
  await tabTo(page.locator('.roster-editor .btn.primary'));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: '上大屏' })).toBeVisible();
  await tabTo(page.locator('section[aria-labelledby="draw-plan"] .btn.primary'));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: /先公布承诺码/ })).toBeFocused();
  await tabTo(page.locator('.draw-spoken input'));
  await page.keyboard.type('3 b8f6');
  await expect(stage(page).locator('.wall-foot')).toContainText('现场报数 386');
  await expect(stage(page).getByText('种子已公开')).toBeHidden();
  await tabTo(page.locator('.draw-keys .btn.primary'));
  await page.keyboard.press('Enter');
  await expect(stage(page).getByText('正在抽取')).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(stage(page).getByText('种子已公开')).toBeVisible();
  await page.keyboard.press('b');
  await expect(page.getByRole('button', { name: '按任意键恢复画面' })).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('heading', { name: '今天请这 5 位作答' })).toBeVisible();
  await judgeAll(page, 5, ['2', '3', '1']);
  await expect(page.getByRole('heading', { name: '抽查结果' })).toBeFocused();
});

test('a second window stops instead of judging too, and may take the draw over', async ({ page, context }) => {
  await keepRoster(page, twelve);
  await drawNames(page);
  const other = await context.newPage();
  await other.goto('/draw/');
  await expect(other.getByText('这场抽查正在另一个窗口里进行')).toBeVisible();
  await other.getByRole('button', { name: '在这里接着做' }).click();
  await expect(stage(other).getByText('种子已公开')).toBeVisible();
  await page.keyboard.press('PageDown');
  await expect(page.getByText('这场抽查正在另一个窗口里进行')).toBeVisible();
});

test('ends early with a record of what was done', async ({ page }) => {
  await keepRoster(page, twelve);
  await drawNames(page);
  await page.keyboard.press('PageDown');
  await expect(stage(page).getByText(/抽查作答 1 \/ \d/)).toBeVisible();
  await page.keyboard.press('1');
  await page.getByRole('button', { name: '退出大屏' }).click();
  await page.getByRole('button', { name: '就此结束' }).click();
  await expect(page.getByText('没有评判')).toHaveCount(4);
  expect(await storedRecords(page)).toMatchObject({ drawn: 5, 'oral-answer': 1 });
});

test('has no accessibility violation on desk, wall and record', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/draw/');
  await page.getByRole('textbox', { name: /一行一人/ }).fill('何静\n何静\n赵文涛\n彭德胜\n沈佳怡\n田玉兰');
  await expect(page.getByRole('region', { name: '1 行要看一下' })).toBeVisible();
  expect(await axeFaults(page, { within: ['main'] })).toEqual([]);
  await keepRoster(page, twelve);
  expect(await axeFaults(page, { within: ['main'] })).toEqual([]);
  await drawNames(page);
  expect(await axeFaults(page, { within: ['main'] })).toEqual([]);
  await page.keyboard.press('PageDown');
  expect(await axeFaults(page, { within: ['main'] })).toEqual([]);
  await page.keyboard.press('3');
  await expect(stage(page).locator('.wall .draw-verdict')).toBeVisible();
  expect(await axeFaults(page, { within: ['main'] })).toEqual([]);
  await judgeAll(page, 5);
  await page.getByRole('button', { name: '核对' }).click();
  expect(await axeFaults(page, { within: ['main'] })).toEqual([]);
});

/** A data file of the site, read by the page itself: only the browser knows its host. */
async function dataOf<T>(page: Page, name: string): Promise<T> {
  if (page.url() === 'about:blank') await page.goto('/draw/');
  return page.evaluate(async (path) => (await fetch(path)).json(), `/data/${name}.json`);
}

function digits(text: string): string {
  return text.replace(/\s/g, '');
}
