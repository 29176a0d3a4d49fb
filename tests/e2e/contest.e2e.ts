import { readFileSync } from 'node:fs';
import {
  answer,
  ask,
  buzz,
  finish,
  keys,
  nameTeams,
  onward,
  openContest,
  QUIZ,
  score,
  startQuiz,
} from './support/contest.ts';
import { keepRoster, storedRecords, TWELVE } from './support/draw-desk.ts';
import { checkFile, exportedPrizeDraw } from './support/draw-file.ts';
import { importBackup } from './support/import-backup.ts';
import { whenKept } from './support/kept.ts';
import { tabTo } from './support/keyboard.ts';
import { expect, test } from './support/test.ts';

const TWO = ['矿山队', '消防队'];

test('a whole quiz is led from two windows on plain http and recorded once', async ({ page, context }) => {
  test.setTimeout(180_000);
  await keepRoster(page, TWELVE);
  await startQuiz(page, TWO);
  expect(await page.evaluate(() => isSecureContext)).toBe(false);
  const wall = await context.newPage();
  await wall.setViewportSize({ width: 1920, height: 1080 });
  await wall.goto('/lead/wall/');
  await expect(wall.locator('.contest-board li')).toHaveCount(2);
  await page.bringToFront();

  // 必答: three for each team; a wrong answer costs nothing.
  await ask(page);
  const stem = await page.locator('.contest-shot .wall-stem').innerText();
  await expect(wall.locator('.wall-stem')).toHaveText(stem);
  await expect(wall.locator('.right, .draw-why')).toHaveCount(0);
  await expect(page.locator('.lead-answer')).toContainText('墙上还没有显示');
  await page.keyboard.press('ArrowRight');
  await expect(wall.getByTestId('clock')).toBeVisible();
  await page.keyboard.press('1');
  await expect(wall.locator('.draw-verdict')).toContainText('答对');
  await expect(wall.locator('.draw-rationale')).toContainText('解析');
  await expect(wall.locator('.wall-article h2').first()).toContainText(/第.+条/);
  await expect(score(page, '矿山队')).toHaveText('110');
  await answer(page, '2');
  await expect(score(page, '消防队')).toHaveText('100');
  for (let n = 2; n < 6; n += 1) await answer(page, '1');
  await expect(score(page, '消防队')).toHaveText('120');

  // 抢答: a foul costs, the wall's own keys count, the first of two wins.
  await onward(page, '抢答题');
  await expect(wall.locator('.contest-board')).toContainText('130');
  await ask(page);
  await page.keyboard.press('a');
  await expect(score(page, '矿山队')).toHaveText('120');
  await expect(wall.locator('.contest-behind')).toHaveText('矿山队抢早了');
  await page.keyboard.press('ArrowRight');
  await expect(wall.locator('.wall-who')).toContainText('请抢答');
  await wall.bringToFront();
  await wall.keyboard.press('a');
  await wall.keyboard.press('l');
  await expect(wall.locator('.wall-who')).toContainText('消防队抢到');
  await wall.keyboard.press('1');
  await expect(wall.locator('.draw-verdict')).toContainText('加 10 分');
  await page.bringToFront();
  await expect(score(page, '消防队')).toHaveText('130');

  // A verdict is taken back and given anew; a reload in the middle goes on there.
  await page.keyboard.press('u');
  await expect(score(page, '消防队')).toHaveText('120');
  await expect(page.locator('.contest-trace [data-undone]')).toContainText('消防队，答对');
  await whenKept(page, 'contest:', '"undone"');
  await page.reload();
  await expect(page.locator('.contest-says')).toContainText('消防队作答');
  await expect(page.locator('.contest-shot .wall-stem')).toHaveText(await wall.locator('.wall-stem').innerText());
  await page.keyboard.press('1');
  await expect(score(page, '消防队')).toHaveText('130');
  for (let n = 1; n < 9; n += 1) await buzz(page, n % 2 === 1 ? 'a' : 'l', '1');
  await expect(score(page, '矿山队')).toHaveText('160');
  await expect(score(page, '消防队')).toHaveText('170');

  // 观众题: drawn from the roster with a commitment, the second time nobody again.
  await onward(page, '观众题');
  for (let n = 0; n < 2; n += 1) {
    await keys(page).getByRole('button', { name: '抽一位观众' }).click();
    await expect(wall.getByTestId('seal')).toBeVisible();
    await page.keyboard.press('3');
    await page.keyboard.press('8');
    await expect(page.getByRole('textbox', { name: '现场报数' })).toHaveValue('38');
    await keys(page).getByRole('button', { name: '开始抽' }).click();
    await expect(wall.getByText('种子已公开')).toBeVisible();
    await keys(page).getByRole('button', { name: '收下结果' }).click();
    await answer(page, '1');
  }
  await expect(score(page, '矿山队')).toHaveText('160');

  // 风险: a key chooses what the question is worth; points by hand make it a tie.
  await onward(page, '风险题');
  await page.keyboard.press('3');
  await expect(wall.locator('.wall-top')).toContainText('30 分');
  await page.keyboard.press('1');
  await expect(score(page, '矿山队')).toHaveText('190');
  await page.keyboard.press('2');
  await page.keyboard.press('1');
  await expect(score(page, '消防队')).toHaveText('190');

  // 加赛 until the tie is broken.
  await onward(page, '加赛题');
  await buzz(page, 'l', '1');
  await expect(page.locator('.contest-says')).toContainText('奖次没有并列');
  await expect(wall.locator('.contest-strip')).toContainText('190（1）');
  await page.keyboard.press('s');
  await expect(wall.locator('.contest-board li').first()).toContainText('消防队');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('heading', { name: '已经存档' })).toBeVisible();
  expect(await storedRecords(page)).toMatchObject({ 'contest-held': 1 });

  await page.getByRole('link', { name: '看结果' }).click();
  await expect(page.getByRole('row').nth(1)).toContainText(/1\s*消防队\s*190/);
  await expect(page.locator('.contest-asked li')).toHaveCount(20);
  await expect(page.getByText(/抽 1 人：/)).toHaveCount(2);
  await expect(page.getByText('已撤回')).toBeVisible();
  await page.reload();
  expect(await storedRecords(page)).toMatchObject({ 'contest-held': 1 });
  await page.goto('/contest/');
  await expect(page.getByText(/第一名：消防队，共 2 名/)).toBeVisible();
  await page.goto(QUIZ);
  await expect(page.getByText(/以往比赛没用过的 \d+ 道/)).toBeVisible();
  await expect(page.getByRole('button', { name: '开始比赛' })).toBeVisible();
});

test('the draw of the audience re-checks from its file', async ({ page }) => {
  test.setTimeout(120_000);
  await keepRoster(page, TWELVE);
  await startQuiz(page, TWO);
  for (let n = 0; n < 6; n += 1) await answer(page, '1');
  await onward(page, '抢答题');
  for (let n = 0; n < 9; n += 1) {
    await ask(page);
    await page.keyboard.press('3');
    await expect(page.locator('.contest-shot .draw-body[data-look="told"]')).toBeVisible();
  }
  await onward(page, '观众题');
  await keys(page).getByRole('button', { name: '抽一位观众' }).click();
  await keys(page).getByRole('button', { name: '开始抽' }).click();
  await page.getByRole('button', { name: '没到场，换一位' }).click();
  await page.getByRole('button', { name: /出差/ }).click();
  await keys(page).getByRole('button', { name: '收下结果' }).click();
  await answer(page, '1');
  await finish(page);
  await page.getByRole('link', { name: '看结果' }).click();
  const text = await exportedPrizeDraw(page);
  expect(JSON.parse(text).body.replacements).toMatchObject([{ place: 1, reason: '出差' }]);
  await checkFile(page, 'draw.json', text);
  await expect(page.getByText(/核对一致/)).toBeVisible();
});

test('a second window is told, and may take the contest over', async ({ page, context }) => {
  await startQuiz(page, TWO);
  await answer(page, '1');
  await whenKept(page, 'contest:', '"judged"');
  const other = await context.newPage();
  await other.goto(QUIZ);
  await expect(other.getByText('这场比赛正在另一个窗口里进行')).toBeVisible();
  await other.getByRole('button', { name: '换到这里' }).click();
  await expect(score(other, '矿山队')).toHaveText('110');
  await expect(page.getByText('这场比赛正在另一个窗口里进行')).toBeVisible();
});

test('says what is wrong with teams and keys, and starts only when it is mended', async ({ page }) => {
  await openContest(page, QUIZ);
  await nameTeams(page, ['矿山队']);
  await page.getByRole('button', { name: '开始比赛' }).click();
  await expect(page.getByText('有一队还没有名字。')).toBeVisible();
  await page.getByLabel('第 2 队的名字').fill('矿山队');
  await expect(page.getByText('有两队都叫“矿山队”，改一个。')).toBeVisible();
  await page.getByLabel('第 2 队的名字').fill('消防队');
  await page.getByRole('button', { name: '消防队的抢答键，L' }).click();
  await page.keyboard.press('a');
  await expect(page.getByText('这个键是矿山队的，换一个。')).toBeVisible();
  await page.getByRole('button', { name: '消防队的抢答键，L' }).click();
  await page.keyboard.press('b');
  await expect(page.getByText('这个键主持人或浏览器要用，换一个字母键。')).toBeVisible();
  await page.getByRole('button', { name: '消防队的抢答键，L' }).click();
  await page.keyboard.press('p');
  await expect(page.getByRole('button', { name: '消防队的抢答键，P' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('button', { name: '消防队的抢答键，P' })).toBeVisible();
  await page.getByRole('button', { name: '开始比赛' }).click();
  await expect(keys(page).getByRole('button', { name: '出题：矿山队' })).toBeVisible();
  await page.getByRole('button', { name: '给矿山队加减分' }).click();
  await page.getByRole('button', { name: '记上' }).click();
  await expect(page.getByText('写一个不是 0 的数，例如 5 或 -5。')).toBeVisible();
  await page.getByLabel('分数（减分写负数）').fill('-5');
  await page.getByLabel('原因').fill('提示队友');
  await page.getByRole('button', { name: '记上' }).click();
  await expect(score(page, '矿山队')).toHaveText('95');
  await page.getByRole('button', { name: '撤回这一条：矿山队，提示队友' }).click();
  await expect(score(page, '矿山队')).toHaveText('100');
});

test('an empty pool is said and nothing starts', async ({ page }) => {
  await page.route('**/data/bank.json', (route) => route.fulfill({ json: { edition: 'AAAA', entries: [] } }));
  await openContest(page, QUIZ);
  await expect(page.getByText(/题库里没有能口头作答的题，不能开始/)).toBeVisible();
  await expect(page.getByRole('button', { name: '开始比赛' })).toBeDisabled();
});

test('with one screen the console shows the wall and keys work there', async ({ page }) => {
  await startQuiz(page, TWO);
  await page.keyboard.press('n');
  await expect(page.locator('.lead-overlay .contest-board')).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('.lead-overlay .wall-stem')).toBeVisible();
  await page.keyboard.press('1');
  await expect(page.locator('.lead-overlay .draw-verdict')).toContainText('答对');
  await page.keyboard.press('n');
  await expect(score(page, '矿山队')).toHaveText('110');
});

test('a quiz is set up, led and ended by keyboard alone', async ({ page }) => {
  await openContest(page, QUIZ);
  await expect(page.getByText(/能口头作答的题/)).toBeVisible();
  await tabTo(page.getByLabel('第 1 队的名字'));
  await page.keyboard.type('矿山队');
  await tabTo(page.getByRole('button', { name: '矿山队的抢答键，A' }));
  await page.keyboard.press('Enter');
  await page.keyboard.press('z');
  await expect(page.getByRole('button', { name: '矿山队的抢答键，Z' })).toBeFocused();
  await tabTo(page.getByLabel('第 2 队的名字'));
  await page.keyboard.type('消防队');
  await tabTo(page.getByRole('button', { name: '开始比赛' }));
  await page.keyboard.press('Enter');
  await expect(keys(page).getByRole('button', { name: '出题：矿山队' })).toBeVisible();
  await page.keyboard.press('PageDown');
  await expect(keys(page).getByRole('button', { name: '开始计时' })).toBeVisible();
  await page.keyboard.press('2');
  await tabTo(page.getByRole('button', { name: '给消防队加减分' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog').locator('input').first()).toBeFocused();
  await page.keyboard.type('5');
  await page.keyboard.press('Tab');
  await page.keyboard.type('纪律好');
  await page.keyboard.press('Enter');
  await expect(score(page, '消防队')).toHaveText('105');
  await tabTo(page.getByRole('button', { name: '结束比赛' }));
  await page.keyboard.press('Enter');
  await tabTo(page.getByRole('dialog').getByRole('button', { name: '结束并存档' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: '已经存档' })).toBeVisible();
});

test('storage full at the end offers a file, and taking it in repeats nothing', async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['put', 'add'] as const) {
      const real = IDBObjectStore.prototype[name];
      IDBObjectStore.prototype[name] = function (...given) {
        if (sessionStorage.getItem('full') === 'yes') throw new DOMException('full', 'QuotaExceededError');
        return real.apply(this, given);
      };
    }
  });
  await startQuiz(page, TWO);
  await answer(page, '1');
  await whenKept(page, 'contest:', '"judged"');
  await page.evaluate(() => sessionStorage.setItem('full', 'yes'));
  await finish(page);
  await expect(page.getByText('这台设备存不下了')).toBeVisible();
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: '存成文件' }).last().click();
  const text = readFileSync(await (await saving).path(), 'utf8');
  expect(await storedRecords(page)).toEqual({});
  page.on('dialog', (dialog) => void dialog.accept());
  await page.evaluate(() => sessionStorage.setItem('full', 'no'));
  await importBackup(page, text);
  await importBackup(page, text);
  expect(await storedRecords(page)).toMatchObject({ 'contest-held': 1 });
  await page.goto(QUIZ);
  await expect(page.getByRole('button', { name: '开始比赛' })).toBeVisible();
});
