import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { storedRecords } from './support/draw-desk.ts';
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
  openStart,
  PEOPLE,
  slideOn,
  step,
  toFirstQuestion,
  toKeys,
} from './support/lead-desk.ts';
import { expect, test } from './support/test.ts';

test('a whole meeting: sign-in, slides, a draw of five, judging, summary and one record', async ({ page, context }) => {
  const windows = await openMeeting(page, context);
  const { wall } = windows;
  await page.getByRole('button', { name: /^罗素琴，/ }).click();
  await page.getByRole('button', { name: '开始领学' }).click();
  await slideOn(wall, 1);
  await toKeys(page);
  for (const slide of [2, 3, 4]) {
    await page.keyboard.press('PageDown');
    await slideOn(wall, slide);
  }
  await page.keyboard.press('d');
  await atStep(page, '抽查');
  await expect(page.getByText('11 人可以抽到')).toBeVisible();
  await page.getByRole('checkbox', { name: '危化科' }).check();
  await expect(page.getByText('6 人可以抽到').or(page.getByText('5 人可以抽到'))).toBeVisible();
  await page.getByRole('checkbox', { name: '危化科' }).uncheck();
  await page.getByRole('button', { name: '公布承诺码' }).click();
  const sealed = (await drawOn(wall).sealed.innerText()).replace(/\s/g, '');
  await expect(wall.getByText('种子已公开')).toBeHidden();
  await toKeys(page);
  await page.keyboard.type('386');
  await expect(wall.locator('.wall-foot')).toContainText('现场报数 386');
  await page.keyboard.press('PageDown');
  await expect(wall.getByText('种子已公开')).toBeVisible();
  expect((await wall.locator('.wall-seal code').first().innerText()).replace(/\s/g, '')).toBe(sealed);
  const names = await drawOn(wall).names.allTextContents();
  expect(new Set(names).size).toBe(5);
  expect(names).not.toContain('罗素琴');
  await toFirstQuestion(windows);
  await expect(drawOn(wall).why).toHaveCount(0);
  await expect(page.getByRole('heading', { name: '答案（墙上还没有显示）' })).toBeVisible();
  await judgeWith(windows, '1');
  await expect(drawOn(wall).verdict).toHaveText('答对');
  await expect(drawOn(wall).why).toBeVisible();
  await expect(wall.locator('.wall-article h2').first()).toContainText(/第.+条/);
  await leaveQuestion(windows, 1, 5);
  await judgeFrom(windows, 2, 5, ['4', '2', '3', '1']);
  await expect(page.getByText('这次学习抽过的')).toBeVisible();
  await page.keyboard.press('PageDown');
  await atStep(page, '小结');
  await expect(wall.getByRole('heading', { name: '小结' })).toBeVisible();
  await expect(wall.locator('.summary-answers li')).toHaveCount(5);
  await expect(wall.locator('.summary-reread dt').first()).toContainText(/第.+条/);
  await page.getByRole('textbox', { name: '记录一句话' }).fill('各科室本周五前自查一遍培训档案。');
  await endMeeting(page);
  await expect(wall.getByRole('heading', { name: '今天的学习到这里' })).toBeVisible();
  expect(await storedRecords(page)).toMatchObject({ 'session-held': 1, attended: 12, drawn: 5, 'oral-answer': 5 });
  await page.getByRole('link', { name: '打开学习记录' }).click();
  await expect(page.getByText('各科室本周五前自查一遍培训档案。')).toBeVisible();
});

test('an absent person is replaced, an item swapped once, a step undone, a clock run down', async ({
  page,
  context,
}) => {
  const windows = await openMeeting(page, context);
  const { wall } = windows;
  const names = await drawOnWall(windows, 3);
  await toFirstQuestion(windows, 3);
  await page.keyboard.press('a');
  await expect(page.getByRole('dialog')).toContainText(`${names[0]}未到`);
  await page.keyboard.press('2');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(drawOn(wall).who).not.toHaveText(names[0] ?? '');
  const second = (await drawOn(wall).who.innerText()).replace('\u3000', '');
  expect(names).not.toContain(second);
  await page.keyboard.press('u');
  await expect(drawOn(wall).who).toHaveText(new RegExp((names[0] ?? '').split('').join('\u3000?')));
  const stem = await drawOn(wall).stem.innerText();
  await page.keyboard.press('s');
  await expect(drawOn(wall).stem).not.toHaveText(stem);
  await expect(page.getByRole('button', { name: /换.*题/ })).toHaveCount(0);
  await page.keyboard.press('k');
  await expect(wall.locator('.draw-clock')).toContainText('剩余');
  await judgeWith(windows, '4');
  await expect(drawOn(wall).verdict).toHaveText('放弃作答');
  await page.keyboard.press('2');
  await expect(drawOn(wall).verdict).toHaveText('部分对');
});

test('a second draw in the same meeting asks for a key of its own and repeats nobody', async ({ page, context }) => {
  const windows = await openMeeting(page, context);
  const first = await drawOnWall(windows, 2);
  await toFirstQuestion(windows, 2);
  await judgeFrom(windows, 1, 2);
  await expect(page.getByText('这次学习抽过的')).toBeVisible();
  await page.keyboard.press('d');
  await expect(drawOn(windows.wall).sealed).toBeVisible();
  await page.keyboard.press('PageDown');
  await expect(drawOn(windows.wall).names).toHaveCount(2);
  const second = (await drawOn(windows.wall).names.allTextContents()).map((name) => name.replace('\u3000', ''));
  for (const name of second) expect(first).not.toContain(name);
  await toFirstQuestion(windows, 2);
  await judgeFrom(windows, 1, 2);
  await page.keyboard.press('PageDown');
  await atStep(page, '小结');
  await endMeeting(page);
  expect(await storedRecords(page)).toMatchObject({ 'session-held': 1, drawn: 4, 'oral-answer': 4 });
});

test('one screen does everything: the wall fills it and a key changes to the desk', async ({ page }) => {
  await openStart(page);
  await page.getByRole('radio', { name: /^只有一块/ }).check();
  await page.getByRole('button', { name: '开始', exact: true }).click();
  await atStep(page, '签到');
  await page.getByRole('button', { name: /^何静，/ }).click();
  await toKeys(page);
  await page.keyboard.press('n');
  const over = page.getByRole('region', { name: '投屏' });
  await expect(over.locator('.wall-count b')).toHaveText('11');
  await page.keyboard.press('PageDown');
  await expect(over.locator('[data-slide]')).toHaveAttribute('data-slide', '1');
  await page.keyboard.press('d');
  await page.keyboard.press('n');
  await page.getByRole('spinbutton', { name: '抽几人' }).fill('1');
  await page.getByRole('button', { name: '公布承诺码' }).click();
  await toKeys(page);
  await page.keyboard.press('n');
  await expect(over.locator('.draw-sealed')).toBeVisible();
  await page.keyboard.type('7');
  await expect(over.locator('.wall-foot')).toContainText('现场报数 7');
  await page.keyboard.press('PageDown');
  await expect(over.locator('.wall-five b')).toHaveCount(1);
  await page.keyboard.press('PageDown');
  await expect(over.getByText('抽查作答 1 / 1')).toBeVisible();
  await page.keyboard.press('1');
  await expect(over.locator('.draw-verdict')).toHaveText('答对');
  await page.reload();
  await expect(over.locator('.draw-verdict')).toHaveText('答对');
  await page.keyboard.press('n');
  await expect(over).toHaveCount(0);
  await step(page, '小结').click();
  await endMeeting(page);
  expect(await storedRecords(page)).toMatchObject({ 'session-held': 1, attended: 12, drawn: 1, 'oral-answer': 1 });
});

test('both windows run on plain http, and the wall follows sign-in press by press', async ({ page, context }) => {
  const { wall } = await openMeeting(page, context);
  expect(await wall.evaluate(() => [isSecureContext, crypto.subtle === undefined])).toEqual([false, true]);
  await expect(page.getByText('投屏已连上')).toBeVisible();
  await expect(wall.locator('.wall-count')).toContainText('12');
  await page.getByRole('button', { name: /^何静，/ }).click();
  await expect(page.getByRole('button', { name: '何静，危化科，未到' })).toBeVisible();
  await expect(wall.locator('.wall-count b')).toHaveText('11');
  await expect(wall.locator('.wall-foot')).toContainText('还差 何　静');
  await page.getByRole('button', { name: /^何静，/ }).click();
  await expect(page.getByRole('button', { name: '何静，危化科，迟到' })).toBeVisible();
  await expect(wall.locator('.wall-count b')).toHaveText('12');
  await page.getByRole('button', { name: /^赵文涛，/ }).press('4');
  await expect(page.getByRole('button', { name: '赵文涛，执法大队，请假' })).toBeVisible();
  await expect(wall.locator('.wall-names .off')).toContainText('假');
  await expect(page.getByRole('list', { name: '各单位' })).toContainText('执法大队5/6');
  await page.getByRole('button', { name: '全部记为已到' }).click();
  await expect(wall.locator('.wall-foot')).toContainText('都到齐了');
});

test('finds people by name, unit and pinyin initials', async ({ page, context }) => {
  await openMeeting(page, context);
  const seats = page.locator('.lead-seat');
  const search = page.getByRole('searchbox');
  await search.fill('hj');
  await expect(seats).toHaveCount(1);
  await expect(seats).toContainText('何');
  await search.fill('执法');
  await expect(seats).toHaveCount(6);
  await search.fill('没有这个人');
  await expect(page.getByText('没有找到“没有这个人”')).toBeVisible();
  await search.fill('');
  await expect(seats).toHaveCount(12);
});

test('adds somebody on the spot, and to the kept roster where asked', async ({ page, context }) => {
  const { wall } = await openMeeting(page, context);
  await page.getByText('现场加人').click();
  await page.getByRole('textbox', { name: '姓名' }).fill('临时来的');
  await page.getByRole('combobox', { name: '单位' }).fill('城关镇');
  await page.getByRole('checkbox', { name: '也存进名册' }).check();
  await page.getByRole('button', { name: '加上' }).click();
  await expect(page.getByText('临时来的已加上，记为已到。')).toBeVisible();
  await expect(wall.locator('.wall-count b')).toHaveText('13');
  await page.getByRole('textbox', { name: '姓名' }).fill('临时来的');
  await page.getByRole('button', { name: '加上' }).click();
  await expect(page.getByText('临时来的已经在名册上了。')).toBeVisible();
  await expect(wall.locator('.wall-count b')).toHaveText('13');
  await page.goto('/lead/');
  await expect(page.getByRole('region', { name: '名册' })).toContainText('13 人');
});

test('slides go on and back by key, button and number, and the wall shows the same one', async ({ page, context }) => {
  const { wall } = await openMeeting(page, context);
  await page.getByRole('button', { name: '开始领学' }).click();
  await atStep(page, '领学');
  await slideOn(wall, 1);
  await toKeys(page);
  await page.keyboard.press('PageDown');
  await slideOn(wall, 2);
  await page.keyboard.press('PageUp');
  await slideOn(wall, 1);
  await page.keyboard.press('PageUp');
  await expect(page.getByText('这是第一页。')).toBeVisible();
  await page.keyboard.type('5');
  await expect(page.getByText('去第 5 页，按回车')).toBeVisible();
  await page.keyboard.press('Enter');
  await slideOn(wall, 5);
  await page.keyboard.press('End');
  await expect(page.getByText('这是最后一页')).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByText('后面没有了，按 D 去抽查。').first()).toBeVisible();
  await page.keyboard.press('Home');
  await slideOn(wall, 1);
  await page.getByRole('button', { name: '下一页' }).click();
  await slideOn(wall, 2);
  await expect(page.locator('.lead-shot-big [data-slide]')).toHaveAttribute('data-slide', '2');
});

test('articles, the answer of a question and black are shown on demand and taken back', async ({ page, context }) => {
  const { wall } = await openMeeting(page, context);
  await page.getByRole('button', { name: '开始领学' }).click();
  await atStep(page, '领学');
  await toKeys(page);
  await page.keyboard.press('PageDown');
  await slideOn(wall, 2);
  await page.keyboard.press('c');
  await expect(wall.locator('.slide-articles')).toBeVisible();
  await expect(page.getByText('墙上正显示依据')).toBeVisible();
  await page.keyboard.press('c');
  await expect(wall.locator('.slide-articles')).toHaveCount(0);
  const asks = page.getByRole('listitem').filter({ hasText: '随堂一问' }).getByRole('button').first();
  await asks.click();
  await expect(wall.locator('.draw-body[data-look="ask"]')).toBeVisible();
  await expect(wall.locator('.draw-why')).toHaveCount(0);
  await toKeys(page);
  await page.keyboard.press('r');
  await expect(wall.locator('.draw-body[data-look="told"] .draw-why')).toBeVisible();
  await page.keyboard.press('b');
  await expect(wall.locator('.lead-black')).toBeVisible();
  await expect(page.getByText('墙上是黑屏')).toBeVisible();
  await page.keyboard.press('PageDown');
  await expect(wall.locator('.lead-black')).toHaveCount(0);
  await expect(wall.locator('.draw-body[data-look="told"]')).toBeVisible();
  await page.keyboard.press('t');
  await expect(wall.locator('.wall[data-large]')).toBeVisible();
});

test('a clicker works while the wall has the focus', async ({ page, context }) => {
  const { wall } = await openMeeting(page, context);
  await page.getByRole('button', { name: '开始领学' }).click();
  await slideOn(wall, 1);
  await wall.bringToFront();
  await wall.keyboard.press('PageDown');
  await slideOn(wall, 2);
  await wall.keyboard.press('.');
  await expect(wall.locator('.lead-black')).toBeVisible();
  await wall.keyboard.press('.');
  await expect(wall.locator('.lead-black')).toHaveCount(0);
  await wall.keyboard.type('4');
  await wall.keyboard.press('Enter');
  await slideOn(wall, 4);
});

test('typing in a field triggers nothing', async ({ page, context }) => {
  const { wall } = await openMeeting(page, context);
  await page.getByRole('searchbox').fill('');
  await page.getByRole('searchbox').pressSequentially('b f t n 1 d');
  await page.keyboard.press('PageDown');
  await page.keyboard.press('ArrowRight');
  await atStep(page, '签到');
  await expect(wall.locator('.lead-black')).toHaveCount(0);
  await expect(wall.locator('.wall[data-large]')).toHaveCount(0);
  await step(page, '小结').click();
  await page.getByRole('textbox', { name: '记录一句话' }).pressSequentially('d b t 1');
  await page.keyboard.press('PageUp');
  await atStep(page, '小结');
  await expect(page.getByRole('textbox', { name: '记录一句话' })).toHaveValue('d b t 1');
  await expect(wall.locator('.lead-black')).toHaveCount(0);
});

test('a blocked window is said before anything starts, and one screen is a way out', async ({ page }) => {
  await page.addInitScript(() => {
    window.open = () => null;
  });
  await openStart(page);
  await page.getByRole('button', { name: '开始', exact: true }).click();
  await expect(page.getByRole('alert')).toContainText('浏览器拦住了投屏窗口');
  await expect(page.getByRole('alert')).toContainText('还没有开始');
  await page.getByRole('button', { name: '再打开一次' }).click();
  await expect(page.getByRole('alert')).toContainText('浏览器拦住了投屏窗口');
  await page.reload();
  await expect(page.getByRole('button', { name: '开始', exact: true })).toBeEnabled();
  await page.getByRole('button', { name: '开始', exact: true }).click();
  await page.getByRole('button', { name: '用一块屏幕放' }).click();
  await atStep(page, '签到');
  await expect(page.getByText('一块屏幕')).toBeVisible();
});

test('a wall opened before any meeting says what to do, and follows once there is one', async ({ page, context }) => {
  await openStart(page);
  const wall = await context.newPage();
  await wall.goto('/lead/wall/');
  await expect(wall.getByRole('heading', { name: '还没有开始' })).toBeVisible();
  await expect(wall.getByRole('button')).toHaveCount(0);
  await page.bringToFront();
  await page.getByRole('button', { name: '开始', exact: true }).click();
  await expect(wall.getByRole('heading', { name: '签到' })).toBeVisible();
  expect(context.pages()).toHaveLength(2);
});

test('keeps the size of the notes, and tells every key', async ({ page, context }) => {
  await openMeeting(page, context);
  await page.getByRole('button', { name: '开始领学' }).click();
  const say = page.locator('.lead-say');
  const size = () => say.evaluate((element) => getComputedStyle(element).fontSize);
  const before = await size();
  await page.getByRole('button', { name: '备注字大一点' }).click();
  await expect.poll(size).not.toBe(before);
  const larger = await size();
  await page.reload();
  await atStep(page, '领学');
  expect(await size()).toBe(larger);
  await toKeys(page);
  await page.keyboard.press('Shift+?');
  await expect(page.getByRole('dialog', { name: '按键' })).toContainText('黑屏');
  await page.keyboard.press('b');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByText('墙上是黑屏')).toHaveCount(0);
});

test('a meeting of another lesson is gone on with or given up', async ({ page, context }) => {
  await openMeeting(page, context);
  await page.goto('/lead/enforcement/credentials/');
  await expect(page.getByText('还有一次学习没有结束')).toBeVisible();
  await page.getByRole('link', { name: /^接着上《/ }).click();
  await expect(page).toHaveURL(new RegExp(`${LESSON}$`));
  await atStep(page, '签到');
  await page.goto('/lead/enforcement/credentials/');
  await page.getByRole('button', { name: '放弃那一次' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '放弃', exact: true }).click();
  await expect(page.getByRole('button', { name: '开始', exact: true })).toBeEnabled();
});

test('fits a screen of 1280 × 720 whole at every step', async ({ page, context }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await openMeeting(page, context, PEOPLE);
  for (const name of ['签到', '领学', '抽查', '小结']) {
    await step(page, name).click();
    await atStep(page, name);
    const over = await page.evaluate(() => {
      const { scrollHeight, scrollWidth, clientHeight, clientWidth } = document.documentElement;
      return [scrollHeight - clientHeight, scrollWidth - clientWidth];
    });
    expect(over, name).toEqual([0, 0]);
    for (const button of await page.locator('.lead-keys .btn').all()) await expect(button).toBeInViewport({ ratio: 1 });
  }
});

test('needs nothing but the keyboard', async ({ page, context }) => {
  await openStart(page);
  await page.locator('body').press('Tab');
  await tabTo(page, '.lead-start .btn.primary');
  const [wall] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('Enter')]);
  const windows = { console: page, wall };
  await atStep(page, '签到');
  await tabTo(page, '.lead-seat');
  await page.keyboard.press('2');
  await expect(wall.locator('.wall-count b')).toHaveText('11');
  await page.keyboard.press('PageDown');
  await slideOn(wall, 1);
  await page.keyboard.press('d');
  await atStep(page, '抽查');
  await expect(page.getByRole('button', { name: '公布承诺码' })).toBeEnabled();
  await page.keyboard.press('PageDown');
  await expect(drawOn(wall).sealed).toBeVisible();
  await page.keyboard.press('PageDown');
  await expect(drawOn(wall).names).toHaveCount(5);
  await page.keyboard.press('PageDown');
  if (await drawOn(wall).names.first().isVisible()) await page.keyboard.press('PageDown');
  await expect(drawOn(wall).place(1, 5)).toBeVisible();
  await judgeFrom(windows, 1, 5, ['1', '2', '3', '4', '1']);
  await page.keyboard.press('PageDown');
  await atStep(page, '小结');
  await tabTo(page, '.lead-minute textarea');
  await page.keyboard.type('b1');
  await tabTo(page, '.lead-finish .btn');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Tab');
  await tabTo(page, 'dialog .btn:not(.primary)');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: '已经存档' })).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`has no accessibility violation on console and wall at every step, ${colorScheme}`, async ({
    page,
    context,
  }) => {
    test.setTimeout(120_000);
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const windows = await openMeeting(page, context, PEOPLE, async () => {
      expect(await violations(page), 'the start').toEqual([]);
    });
    const { wall } = windows;
    await wall.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const both = async (name: string) => {
      expect(await violations(page), `console at ${name}`).toEqual([]);
      expect(await violations(wall), `wall at ${name}`).toEqual([]);
    };
    await page.getByRole('button', { name: /^何静，/ }).click();
    await both('sign-in');
    await step(page, '领学').click();
    await slideOn(wall, 1);
    await both('a slide');
    await page.getByRole('button', { name: '按键' }).click();
    expect(await violations(page), 'keys').toEqual([]);
    await page.keyboard.press('Escape');
    await step(page, '抽查').click();
    await expect(page.getByRole('button', { name: '公布承诺码' })).toBeEnabled();
    await both('the plan');
    await drawOnWall(windows, 2);
    await both('the names');
    await toFirstQuestion(windows, 2);
    await both('a question');
    await judgeWith(windows, '3');
    await both('an answer');
    await step(page, '小结').click();
    await expect(wall.getByRole('heading', { name: '小结' })).toBeVisible();
    await both('the summary');
    await endMeeting(page);
    await expect(wall.getByRole('heading', { name: '今天的学习到这里' })).toBeVisible();
    await both('the end');
  });
}

async function violations(page: Page): Promise<unknown[]> {
  const found = await new AxeBuilder({ page }).analyze();
  return found.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
}

/** Presses Tab until an element that fits has the focus. */
async function tabTo(page: Page, selector: string): Promise<void> {
  await expect
    .poll(async () => {
      await page.keyboard.press('Tab');
      return page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector);
    })
    .toBe(true);
}
