import { axeFaults } from './support/axe.ts';
import { storedRecords } from './support/draw-desk.ts';
import {
  atStep,
  drawOn,
  drawOnWall,
  endMeeting,
  judgeFrom,
  judgeWith,
  leaveQuestion,
  openMeeting,
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
  const keys: string[] = [];
  wall.on('request', (request) => /\/data\/keys\//.test(request.url()) && keys.push(request.url()));
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
  expect(keys).toEqual([]);
  await judgeWith(windows, '1');
  await expect(drawOn(wall).verdict).toHaveText('答对');
  await expect(drawOn(wall).why).toBeVisible();
  expect(keys).not.toEqual([]);
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

test('axe finds nothing on console and wall at every step', async ({ page, context }) => {
  test.setTimeout(120_000);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const windows = await openMeeting(page, context, PEOPLE, async () => {
    expect(await axeFaults(page), 'the start').toEqual([]);
  });
  const { wall } = windows;
  await wall.emulateMedia({ reducedMotion: 'reduce' });
  const both = async (name: string) => {
    expect(await axeFaults(page), `console at ${name}`).toEqual([]);
    expect(await axeFaults(wall), `wall at ${name}`).toEqual([]);
  };
  await page.getByRole('button', { name: /^何静，/ }).click();
  await both('sign-in');
  await step(page, '领学').click();
  await slideOn(wall, 1);
  await both('a slide');
  await page.getByRole('button', { name: '按键' }).click();
  expect(await axeFaults(page), 'keys').toEqual([]);
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
