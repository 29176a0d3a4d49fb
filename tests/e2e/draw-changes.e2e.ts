import { bankOf } from './support/bank-of.ts';
import { drawNames, judgeAll, keepRoster, leavePlace, stage, storedRecords, TWELVE } from './support/draw-desk.ts';
import { checkFile, exportedDraw } from './support/draw-file.ts';
import { whenKept } from './support/kept.ts';
import { expect, test } from './support/test.ts';

const twelve = TWELVE.map((name, i) => `${name}\t${i % 2 === 0 ? '危化科' : '执法大队'}`);

test('each rule says itself in a sentence and shows everybody’s chance before the draw', async ({ page }) => {
  await keepRoster(page, twelve);
  const [first = ''] = await drawNames(page, 3);
  await judgeAll(page, 3);
  await page.getByRole('button', { name: '再抽一次' }).click();
  await page.getByText('看每个人抽中的机会').click();
  const chances = page.getByRole('table', { name: '每个人抽中的机会' });
  const chanceOf = (name: string) =>
    chances
      .getByRole('row', { name: new RegExp(name) })
      .getByRole('cell')
      .last();
  await expect(chances.getByRole('row')).toHaveCount(13);
  await expect(chanceOf(first)).toHaveText('0%');
  await expect(chances.getByRole('row').nth(1)).toContainText('55.6%');
  await page.getByRole('radio', { name: /均等/ }).check();
  await expect(chanceOf(first)).toHaveText('41.7%');
  await page.getByRole('radio', { name: /久未抽到优先/ }).check();
  await expect(chanceOf(first)).toHaveText(/^[3-9]\.\d%$/);
  await page.locator('.draw-chances').getByRole('searchbox', { name: '按姓名或单位找' }).fill(first);
  await expect(chances.getByRole('row')).toHaveCount(2);
  await drawNames(page);
  await expect(stage(page).locator('.wall-foot')).toContainText('久未抽到优先，越久没抽到的人，抽中的机会越大');
  await judgeAll(page, 5);
  const { text, record } = await exportedDraw(page);
  expect(record).toMatchObject({ version: 2, rule: 'weighted' });
  expect([...record.weights].sort((a, b) => a - b)).toEqual([1, 1, 1, 10, 10, 10, 10, 10, 10, 10, 10, 10]);
  await checkFile(page, 'weighted.json', text);
  await expect(page.getByText(/^核对一致/)).toBeVisible();
  await expect(page.locator('[data-step="people"]')).toContainText('久未抽到优先，12 人里按各人的权重抽 5 人');
});

test('an item is swapped once, steps are taken back until the verdict, and the record tells the swap', async ({
  page,
}) => {
  await keepRoster(page, twelve);
  const [first = ''] = await drawNames(page, 2);
  await page.keyboard.press('PageDown');
  await expect(stage(page).getByText('抽查作答 1 / 2')).toBeVisible();
  const item = () => stage(page).locator('.draw-body').getAttribute('data-item');
  const drawn = await item();
  await page.keyboard.press('s');
  await expect(stage(page).locator('.wall-foot')).toContainText('已换题');
  const swapped = await item();
  expect(swapped).not.toBe(drawn);
  await expect(page.getByRole('button', { name: '换题' })).toBeHidden();
  await page.keyboard.press('a');
  await page.getByRole('button', { name: /值班/ }).click();
  await expect(stage(page).locator('.wall-who')).toContainText(`替${first}（值班）`);
  await whenKept(page, 'draw', '"值班"');
  await page.reload();
  await expect(stage(page).locator('.wall-who')).toContainText(`替${first}（值班）`);
  await page.keyboard.press('u');
  await expect(stage(page).locator('.wall-who b')).toHaveText(first.replace(/^(.)(.)$/, '$1\u3000$2'));
  await page.keyboard.press('u');
  await expect(stage(page).locator('.wall-foot')).not.toContainText('已换题');
  expect(await item()).toBe(drawn);
  await page.keyboard.press('s');
  await expect(stage(page).locator('.wall-foot')).toContainText('已换题');
  await page.keyboard.press('4');
  await expect(stage(page).locator('.wall .draw-verdict')).toHaveText('放弃作答');
  await expect(page.getByRole('button', { name: '退回' })).toBeHidden();
  await leavePlace(page, 1, 2);
  await page.keyboard.press('1');
  await expect(stage(page).locator('.wall .draw-verdict')).toBeVisible();
  await leavePlace(page, 2, 2);
  await expect(page.getByRole('row').nth(1)).toContainText('换题，原来抽到：');
  await expect(page.getByRole('row').nth(1)).toContainText('放弃作答');
  expect(await storedRecords(page)).toMatchObject({ drawn: 2, 'oral-answer': 2 });
  const { text, record } = await exportedDraw(page);
  expect(record.swaps).toMatchObject([{ place: 1, from: drawn, to: swapped }]);
  await checkFile(page, 'swapped.json', text);
  await expect(page.getByText(/^核对一致/)).toBeVisible();
  await expect(page.locator('[data-step="swapped"]')).toContainText(`第 1 位　${first}换题：${drawn} 换成 ${swapped}`);
  const [swap] = record.swaps;
  const forged = { ...record, swaps: [{ ...swap, to: record.items[1]?.item }] };
  await checkFile(page, 'forged.json', JSON.stringify({ ...JSON.parse(text), body: forged }));
  await expect(page.locator('.draw-difference').first()).toContainText('第 1 位换上的题目应当是');
});

test('the clock survives a reload, says when time is up and judges nobody', async ({ page }) => {
  await page.clock.install();
  await keepRoster(page, twelve);
  await drawNames(page, 1);
  await page.keyboard.press('PageDown');
  await expect(stage(page).getByText('抽查作答 1 / 1')).toBeVisible();
  await page.keyboard.press('k');
  const clock = stage(page).getByTestId('clock');
  await expect(clock).toHaveText(/^剩余(1:00|0:5\d)$/);
  await whenKept(page, 'draw', '"clockEndsAt":1');
  await page.reload();
  await expect(clock).toHaveText(/^剩余0:5\d$/);
  await page.clock.fastForward(60_000);
  await expect(clock).toHaveText('时间到');
  await expect(stage(page).locator('.wall .draw-verdict')).toBeHidden();
  await page.keyboard.press('3');
  await expect(stage(page).locator('.wall .draw-verdict')).toHaveText('答错');
  await expect(clock).toBeHidden();
});

test('a short answer is judged by its points, and the wall shows which were missed', async ({ page }) => {
  await bankOf(page, ({ type }) => type === 'short');
  await keepRoster(page, twelve);
  await drawNames(page, 1);
  await page.keyboard.press('PageDown');
  await expect(stage(page).locator('.wall-foot')).toContainText('简答，口头作答');
  await expect(stage(page).locator('.draw-points')).toHaveCount(0);
  await page.keyboard.press('p');
  const dialog = page.getByRole('dialog', { name: '答到这几点' });
  await expect(dialog.getByRole('checkbox').first()).toBeVisible();
  const all = await dialog.getByRole('checkbox').count();
  await page.keyboard.press('1');
  await expect(dialog).toContainText(`答到 1 点，共 ${all} 点：部分对`);
  await page.keyboard.press('Enter');
  await expect(stage(page).locator('.wall .draw-verdict')).toHaveText('部分对');
  await expect(stage(page).locator('.draw-met')).toHaveText(`答到 1 点，共 ${all} 点`);
  await expect(stage(page).locator('.draw-points .missed')).toHaveCount(all - 1);
  await page.keyboard.press('1');
  await expect(stage(page).locator('.wall .draw-verdict')).toHaveText('答对');
  await page.keyboard.press('PageDown');
  await expect(page.getByRole('row').nth(1)).toContainText('答到 1 点');
  const { record } = await exportedDraw(page);
  expect(record.verdicts).toMatchObject([{ verdict: 'right', points: [expect.any(String)] }]);
});

test('says quietly that items have to be asked again, and draws all the same', async ({ page }) => {
  const left = new Set<string>();
  await bankOf(page, ({ id, type }) => {
    if (type === 'single' && left.size < 3) left.add(id);
    return left.has(id);
  });
  await keepRoster(page, twelve);
  await expect(page.getByText('最近十次没问过的题还有 3 道')).toBeVisible();
  await drawNames(page, 2);
  await judgeAll(page, 2);
  await page.getByRole('button', { name: '再抽一次' }).click();
  await expect(page.getByText('最近十次没问过的题还有 1 道')).toBeVisible();
  await drawNames(page, 2);
  await judgeAll(page, 2);
  await page.getByRole('button', { name: '再抽一次' }).click();
  await expect(page.getByText('题都在最近十次里问过，这次会再问一遍。')).toBeVisible();
});
