import type { Locator, Page } from '@playwright/test';
import { expect, whenReady } from './test.ts';

export const QUIZ = '/contest/quiz/prize-quiz/';
export const SPEECH = '/contest/speech/speech/';
export const ONLINE = '/contest/online/online-quiz/';

/** Opens a contest's page, its plan read. */
export async function openContest(page: Page, path: string): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(path);
  await whenReady(page);
}

/** Names the teams and starts the quiz. */
export async function startQuiz(page: Page, teams: readonly string[]): Promise<void> {
  await openContest(page, QUIZ);
  await nameTeams(page, teams);
  await page.getByRole('button', { name: '开始比赛' }).click();
  await expect(keys(page).getByRole('button', { name: /出题/ })).toBeVisible();
}

export async function nameTeams(page: Page, teams: readonly string[]): Promise<void> {
  await expect(page.getByText(/能口头作答的题/)).toBeVisible();
  for (const [i, name] of teams.entries()) {
    const field = page.getByLabel(`第 ${i + 1} 队的名字`);
    if (!(await field.isVisible())) await page.getByRole('button', { name: '加一队' }).click();
    await field.fill(name);
  }
}

/** The bar of keys that do something now. */
export function keys(page: Page): Locator {
  return page.getByRole('group', { name: '控制' });
}

/** A team's score on the officer's desk. */
export function score(page: Page, team: string): Locator {
  return page.locator('.contest-teams li', { hasText: team }).locator('strong');
}

/** Asks the next question and waits until it stands. */
export async function ask(page: Page): Promise<void> {
  await keys(page).getByRole('button', { name: /出题/ }).click();
  await expect(page.locator('.contest-shot .draw-body[data-look="ask"] .wall-stem')).not.toBeEmpty();
}

/** Asks a team's own question and judges it by its key. */
export async function answer(page: Page, key: '1' | '2' | '3'): Promise<void> {
  await ask(page);
  await page.keyboard.press(key);
  await expect(page.locator('.contest-shot .draw-body[data-look="told"]')).toBeVisible();
}

/** Asks, opens the buzzers, has a key pressed and judges whoever pressed. */
export async function buzz(page: Page, key: string, verdict: '1' | '2'): Promise<void> {
  await ask(page);
  await page.keyboard.press('ArrowRight');
  await expect(keys(page).getByRole('button', { name: '没人抢，过' })).toBeVisible();
  await page.keyboard.press(key);
  await expect(keys(page).getByRole('button', { name: '停表' })).toBeVisible();
  await page.keyboard.press(verdict);
  await expect(page.locator('.contest-shot .draw-body[data-look="told"]')).toBeVisible();
}

/** Goes on to the next round. */
export async function onward(page: Page, round: string): Promise<void> {
  await keys(page)
    .getByRole('button', { name: `进入${round}` })
    .click();
  await expect(page.locator('.contest-steps [aria-current="step"]')).toContainText(round);
}

/** Ends and records over the dialog. */
export async function finish(page: Page): Promise<void> {
  await page.getByRole('button', { name: '结束比赛' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '结束并存档' }).click();
}
