import type { Page } from '@playwright/test';
import { axeFaults } from './support/axe.ts';
import { ask, finish, ONLINE, openContest, SPEECH, startQuiz } from './support/contest.ts';
import { expect, test } from './support/test.ts';

const TWO = ['矿山队', '消防队'];

test('eight teams with long names and the longest questions stay inside the wall', async ({ page, context }) => {
  test.setTimeout(120_000);
  const long = Array.from({ length: 8 }, (_, i) => `教育体育系统与乡镇街道第${'一二三四五六七八'[i]}联合代表队`);
  await startQuiz(page, long);
  const wall = await context.newPage();
  await wall.setViewportSize({ width: 1920, height: 1080 });
  await wall.goto('/lead/wall/');
  await expect(wall.locator('.contest-board li')).toHaveCount(8);
  expect(await overflowing(wall)).toEqual([]);
  await page.bringToFront();
  for (let n = 0; n < 24; n += 1) {
    await ask(page);
    await expect(wall.locator('.draw-body[data-look="ask"] .wall-stem')).toHaveText(
      await page.locator('.contest-shot .wall-stem').innerText(),
    );
    expect(await overflowing(wall)).toEqual([]);
    await page.keyboard.press('1');
    await expect(wall.locator('.draw-body[data-look="told"] .draw-rationale')).toBeVisible();
    await expect(page.locator('.contest-shot .draw-body[data-look="told"]')).toBeVisible();
    expect(await overflowing(wall)).toEqual([]);
    expect(await smallest(wall)).toBeGreaterThanOrEqual(32);
  }
});

test('axe finds nothing on the contest pages', async ({ page, context }) => {
  test.setTimeout(120_000);
  await openContest(page, '/contest/');
  await expect(page.getByRole('link', { name: /进入/ })).toHaveCount(3);
  expect(await axeFaults(page)).toEqual([]);
  await openContest(page, ONLINE);
  await expect(page.getByText('还没有成绩。')).toBeVisible();
  expect(await axeFaults(page)).toEqual([]);
  await startQuiz(page, TWO);
  expect(await axeFaults(page)).toEqual([]);
  await ask(page);
  expect(await axeFaults(page)).toEqual([]);
  await page.keyboard.press('2');
  await expect(page.locator('.contest-shot .draw-body[data-look="told"]')).toBeVisible();
  expect(await axeFaults(page)).toEqual([]);
  const wall = await context.newPage();
  await wall.goto('/lead/wall/');
  await expect(wall.locator('.draw-rationale')).toBeVisible();
  expect(await axeFaults(wall)).toEqual([]);
  await finish(page);
  await page.getByRole('link', { name: '看结果' }).click();
  await expect(page.locator('.contest-asked li')).toHaveCount(1);
  expect(await axeFaults(page)).toEqual([]);
  await openContest(page, SPEECH);
  await page.getByLabel(/一行一人/).fill('何静\t危化科\n赵文涛\t执法大队');
  expect(await axeFaults(page)).toEqual([]);
  await page.getByRole('button', { name: '开始', exact: true }).click();
  await page.getByLabel('何静，评委 1 的打分').fill('11');
  expect(await axeFaults(page)).toEqual([]);
});

/** What of the sheet reaches beyond its box. */
function overflowing(wall: Page): Promise<string[]> {
  return wall.evaluate(() =>
    [...document.querySelectorAll('.draw-body, .contest-board, .wall-foot, .contest-strip')]
      .filter((box) => box.scrollHeight > box.clientHeight + 2 || box.scrollWidth > box.clientWidth + 2)
      .map(
        (box) => `${box.className} ${box.scrollWidth}×${box.scrollHeight} in ${box.clientWidth}×${box.clientHeight}`,
      ),
  );
}

/** The smallest type that text on the wall is set in, in the stage's own pixels. */
function smallest(wall: Page): Promise<number> {
  return wall.evaluate(() => {
    const texts = [...document.querySelectorAll('.wall *')].filter((element) =>
      [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()),
    );
    return Math.min(
      ...texts
        .filter((element) => !element.classList.contains('sr'))
        .map((element) => Number.parseFloat(getComputedStyle(element).fontSize)),
    );
  });
}
