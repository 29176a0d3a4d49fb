import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from '@playwright/test';
import { storedRecords } from './support/draw-desk.ts';
import { importBackup } from './support/import-backup.ts';
import {
  atStep,
  drawOn,
  drawOnWall,
  endMeeting,
  judgeFrom,
  judgeWith,
  LESSON,
  leaveQuestion,
  openMeeting,
  PEOPLE,
  slideOn,
  step,
  type TwoWindows,
  toFirstQuestion,
  toKeys,
  whenDrafted,
} from './support/lead-desk.ts';
import { expect, test } from './support/test.ts';

test.describe('the presenter’s tab is killed', () => {
  test('before the draw: the same commitment is there again, and the room saw no other', async ({ page, context }) => {
    const windows = await openMeeting(page, context);
    await step(page, '抽查').click();
    await page.getByRole('button', { name: '公布承诺码' }).click();
    const sealed = await drawOn(windows.wall).sealed.innerText();
    await whenDrafted(page, '"sealed"');
    const again = await killed(windows, context);
    await atStep(again, '抽查');
    await expect(again.locator('.draw-sealed code')).toHaveText(sealed.replace('\n', ''));
    await expect(drawOn(windows.wall).sealed).toHaveText(sealed.replace('\n', ''));
    await again.getByRole('button', { name: '开始抽' }).click();
    await expect(drawOn(windows.wall).names).toHaveCount(5);
  });

  test('in the middle of judging: names, verdicts and place are where they were', async ({ page, context }) => {
    const windows = await openMeeting(page, context);
    const names = await drawOnWall(windows, 3);
    await toFirstQuestion(windows, 3);
    await judgeWith(windows, '3');
    await leaveQuestion(windows, 1, 3);
    const who = await drawOn(windows.wall).who.innerText();
    await whenDrafted(page, '"place":2');
    const again = await killed(windows, context);
    await expect(drawOn(windows.wall).who).toHaveText(who);
    await expect(again.locator('.wall-who b')).toHaveText(who);
    await judgeFrom({ console: again, wall: windows.wall }, 2, 3);
    await again.keyboard.press('PageDown');
    await atStep(again, '小结');
    await expect(windows.wall.locator('.summary-answers .draw-verdict')).toHaveText(['答错', '答对', '答对']);
    await endMeeting(again);
    expect(await storedRecords(again)).toMatchObject({ 'session-held': 1, drawn: 3, 'oral-answer': 3 });
    expect(names).toHaveLength(3);
  });

  test('while writing: the minute is there, and the record is written once', async ({ page, context }) => {
    const windows = await openMeeting(page, context);
    await step(page, '小结').click();
    await page.getByRole('textbox', { name: '记录一句话' }).fill('写到一半的记录');
    await whenDrafted(page, '写到一半的记录');
    const again = await killed(windows, context);
    await expect(again.getByRole('textbox', { name: '记录一句话' })).toHaveValue('写到一半的记录');
    await endMeeting(again);
    await again.goto(LESSON);
    await expect(again.getByRole('button', { name: '开始', exact: true })).toBeEnabled();
    expect(await storedRecords(again)).toMatchObject({ 'session-held': 1, attended: 12 });
  });
});

test('either window loaded again at every step comes back where it was', async ({ page, context }) => {
  test.setTimeout(120_000);
  const windows = await openMeeting(page, context);
  const { wall } = windows;
  const both = async (name: string, shows: (window: Page) => Promise<void>) => {
    await wall.reload();
    await shows(wall);
    await page.reload();
    await atStep(page, name);
    await shows(wall);
    await shows(page);
  };
  await page.getByRole('button', { name: /^何静，/ }).click();
  await whenDrafted(page, '"absent"');
  await both('签到', (window) => expect(window.locator('.wall-count b')).toHaveText('11'));
  await step(page, '领学').click();
  await toKeys(page);
  await page.keyboard.press('PageDown');
  await page.keyboard.press('c');
  await whenDrafted(page, '"showsArticles":true');
  await both('领学', async (window) => {
    await expect(window.locator('.slide-articles')).toBeVisible();
    await expect(window.locator('[data-slide="2"]').first()).toBeVisible();
  });
  const names = await drawOnWall(windows, 2);
  await whenDrafted(page, '"drawn"');
  await both('抽查', async (window) => {
    await expect(window.locator('.wall-five b')).toHaveCount(2);
    const shown = await window.locator('.wall-five b').allTextContents();
    expect(shown.map((name) => name.replace('\u3000', ''))).toEqual(names);
  });
  await toFirstQuestion(windows, 2);
  const stem = await drawOn(wall).stem.innerText();
  await whenDrafted(page, '"judging"');
  await both('抽查', (window) => expect(window.locator('.wall-stem').first()).toHaveText(stem));
  await judgeWith(windows, '2');
  await whenDrafted(page, '"partly"');
  await both('抽查', (window) => expect(window.locator('.wall .draw-verdict').first()).toHaveText('部分对'));
  await step(page, '小结').click();
  await whenDrafted(page, '"close"');
  await both('小结', (window) => expect(window.locator('.summary-answers li').first()).toBeVisible());
});

test('the wall pulled out is said, and put back shows what the room missed', async ({ page, context }) => {
  const { wall } = await openMeeting(page, context);
  await step(page, '领学').click();
  await slideOn(wall, 1);
  await wall.close();
  await expect(page.getByText('投屏没有打开')).toBeVisible({ timeout: 20_000 });
  await toKeys(page);
  await page.keyboard.press('PageDown');
  await page.keyboard.press('PageDown');
  await expect(page.locator('.lead-shot-big [data-slide]')).toHaveAttribute('data-slide', '3');
  const [again] = await Promise.all([
    context.waitForEvent('page'),
    page.getByRole('button', { name: '打开投屏' }).click(),
  ]);
  await slideOn(again, 3);
  await expect(page.getByText('投屏已连上')).toBeVisible();
  await again.close();
  await page.getByRole('button', { name: '用一块屏幕放' }).click({ timeout: 20_000 });
  await expect(page.getByRole('region', { name: '投屏' }).locator('[data-slide]')).toHaveAttribute('data-slide', '3');
});

test('ten minutes of sleep cost no time and no step', async ({ page, context }) => {
  await context.clock.install();
  const windows = await openMeeting(page, context);
  const { wall } = windows;
  await step(page, '领学').click();
  await slideOn(wall, 1);
  await context.clock.fastForward('10:00');
  await expect(page.getByRole('timer')).toHaveText(/^10:\d\d$/);
  await toKeys(page);
  await page.keyboard.press('PageDown');
  await slideOn(wall, 2);
  await drawOnWall(windows, 2);
  await toFirstQuestion(windows, 2);
  await page.keyboard.press('k');
  await expect(wall.locator('.draw-clock')).toContainText('剩余');
  await context.clock.fastForward('10:00');
  await expect(wall.locator('.draw-clock')).toContainText('时间到');
  await judgeWith(windows, '1');
  await expect(page.getByText('投屏已连上')).toBeVisible();
});

test('a second console is told, may take over, and the first then stops', async ({ page, context }) => {
  const { wall } = await openMeeting(page, context);
  await step(page, '领学').click();
  await slideOn(wall, 1);
  await whenDrafted(page, '"teach"');
  const other = await context.newPage();
  await other.goto(LESSON);
  await expect(other.getByRole('alert')).toContainText('这次学习正在另一个窗口里主讲');
  await other.getByRole('button', { name: '换到这里主讲' }).click();
  await atStep(other, '领学');
  await expect(page.getByRole('alert')).toContainText('这次学习正在另一个窗口里主讲');
  await expect(other.locator('.lead-shot-big [data-slide]')).toHaveAttribute('data-slide', '1');
  await toKeys(other);
  await other.keyboard.press('PageDown');
  await slideOn(wall, 2);
  await page.keyboard.press('PageDown');
  await slideOn(wall, 2);
});

test('a roster changed during the meeting is said, and newcomers can be taken in', async ({ page, context }) => {
  const { wall } = await openMeeting(page, context);
  await page.getByRole('button', { name: /^何静，/ }).click();
  const other = await context.newPage();
  await other.goto('/lead/');
  await other.getByRole('button', { name: '修改名册' }).click();
  const box = other.getByRole('textbox', { name: /一行一人/ });
  await box.fill(`${await box.inputValue()}\n新来的\t宣教中心`);
  await other.getByRole('button', { name: '存为名册，13 人' }).click();
  await expect(page.getByText('名册里新添了 1 人：新来的。')).toBeVisible();
  await expect(wall.locator('.wall-count')).toContainText('12 人');
  await page.getByRole('button', { name: '加进签到' }).click();
  await expect(page.getByRole('button', { name: '新来的，宣教中心，未到' })).toBeVisible();
  await expect(page.getByRole('button', { name: '何静，危化科，未到' })).toBeVisible();
  await expect(wall.locator('.wall-count')).toContainText('13 人');
});

test('a draw of five with four present says so and offers four', async ({ page, context }) => {
  const windows = await openMeeting(page, context, PEOPLE.slice(0, 4));
  await step(page, '抽查').click();
  await expect(page.getByText('可以抽的只有 4 人，不够 5 人。')).toBeVisible();
  await expect(page.getByRole('button', { name: '公布承诺码' })).toBeDisabled();
  await toKeys(page);
  await page.keyboard.press('PageDown');
  await expect(drawOn(windows.wall).sealed).toHaveCount(0);
  await page.getByRole('button', { name: '改为抽 4 人' }).click();
  await drawOnWall(windows, 4);
});

test('with everybody drawn already the next round begins and says so', async ({ page, context }) => {
  const windows = await openMeeting(page, context, PEOPLE.slice(0, 3));
  const first = await drawOnWall(windows, 3);
  await toFirstQuestion(windows, 3);
  await judgeFrom(windows, 1, 3);
  await expect(page.getByText('这次学习抽过的')).toBeVisible();
  await page.getByRole('button', { name: '再抽一次' }).click();
  await expect(windows.wall.getByText('本轮剩 0 人先抽到，再进入下一轮')).toBeVisible();
  await page.getByRole('button', { name: '开始抽' }).click();
  await expect(drawOn(windows.wall).names).toHaveCount(3);
  const second = (await drawOn(windows.wall).names.allTextContents()).map((name) => name.replace('\u3000', ''));
  expect([...second].sort()).toEqual([...first].sort());
});

test('with the storage full at 小结 a file is offered, and taking it in repeats nothing', async ({ page, context }) => {
  await mayFill(page);
  const windows = await openMeeting(page, context);
  await drawOnWall(windows, 2);
  await toFirstQuestion(windows, 2);
  await judgeFrom(windows, 1, 2);
  await page.keyboard.press('PageDown');
  await atStep(page, '小结');
  await whenDrafted(page, '"close"');
  await page.evaluate(() => sessionStorage.setItem('full', 'yes'));
  await page.getByRole('textbox', { name: '记录一句话' }).fill('盘满的时候写的');
  await expect(page.getByRole('alert').filter({ hasText: '草稿没存上' })).toBeVisible();
  await endMeeting(page);
  await expect(page.getByRole('alert').filter({ hasText: '这台设备存不下了' })).toBeVisible();
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: '存成文件' }).last().click();
  const file = readFileSync(await (await saving).path(), 'utf8');
  expect(file).toContain('盘满的时候写的');
  expect(await storedRecords(page)).toEqual({});
  page.on('dialog', (dialog) => void dialog.accept());
  await page.evaluate(() => sessionStorage.setItem('full', 'no'));
  await importBackup(page, file);
  const once = { 'session-held': 1, attended: 12, drawn: 2, 'oral-answer': 2 };
  expect(await storedRecords(page)).toMatchObject(once);
  await importBackup(page, file);
  expect(await storedRecords(page)).toMatchObject(once);
  await page.goto(LESSON);
  await expect(page.getByRole('button', { name: '开始', exact: true })).toBeEnabled();
  expect(await storedRecords(page)).toMatchObject(once);
});

test('with the storage full at 小结 and free again, ending it anew writes the same records', async ({
  page,
  context,
}) => {
  await mayFill(page);
  await openMeeting(page, context);
  await step(page, '小结').click();
  await whenDrafted(page, '"close"');
  await page.evaluate(() => sessionStorage.setItem('full', 'yes'));
  await endMeeting(page);
  page.on('dialog', (dialog) => void dialog.accept());
  await page.reload();
  await atStep(page, '小结');
  await page.evaluate(() => sessionStorage.setItem('full', 'no'));
  await endMeeting(page);
  await expect(page.getByText('学习记录存在这台设备上，只存了一次。')).toBeVisible();
  expect(await storedRecords(page)).toMatchObject({ 'session-held': 1, attended: 12 });
});

/** Lets a test fill the disk: while `full` is `yes` in the tab's session, no write succeeds. */
async function mayFill(page: Page): Promise<void> {
  await page.addInitScript(() => {
    for (const name of ['put', 'add'] as const) {
      const real = IDBObjectStore.prototype[name];
      IDBObjectStore.prototype[name] = function (...given) {
        if (sessionStorage.getItem('full') === 'yes') throw new DOMException('full', 'QuotaExceededError');
        return real.apply(this, given);
      };
    }
  });
}

/** Kills the console's tab without a word to it, and opens the lesson again. */
async function killed({ console: page }: TwoWindows, context: BrowserContext): Promise<Page> {
  await page.close({ runBeforeUnload: false });
  const again = await context.newPage();
  await again.emulateMedia({ reducedMotion: 'reduce' });
  await again.goto(LESSON);
  return again;
}
