import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { axeFaults } from './support/axe.ts';
import { drawNames, judgeAll, keepRoster, TWELVE } from './support/draw-desk.ts';
import { checkFile, type ExportedDraw, exportedDraw } from './support/draw-file.ts';
import { expect, test, whenReady } from './support/test.ts';

const twelve = TWELVE.map((name, i) => `${name}\t${i % 2 === 0 ? '危化科' : '执法大队'}`);
const FIRST = readFileSync(fileURLToPath(new URL('../frozen/v1-draw.json', import.meta.url)), 'utf8');

test.describe('a tampered file', () => {
  for (const { what, change, says } of [
    {
      what: 'roster',
      change: (record: ExportedDraw) => ({
        ...record,
        roster: record.roster.map((one, i) => (i === 0 ? { ...one, name: '冒名' } : one)),
      }),
      says: /名册被改过：按文件里的名册算出的指纹是/,
    },
    {
      what: 'seed',
      change: (record: ExportedDraw) => ({ ...record, seed: `${record.seed.slice(0, -1)}z` }),
      says: /种子被改过/,
    },
    {
      what: 'result',
      change: (record: ExportedDraw) => ({ ...record, result: [...record.result].reverse() }),
      says: /结果被改过：第 1 位应当是.+，记录的是/,
    },
  ]) {
    test(`names the changed ${what}`, async ({ page }) => {
      await keepRoster(page, twelve);
      await drawNames(page);
      await judgeAll(page, 5);
      const { text, record } = await exportedDraw(page);
      await page.getByRole('link', { name: '核对抽查文件' }).click();
      await checkFile(page, 'as-it-was.json', text);
      await expect(page.getByText(/^核对一致/)).toBeVisible();
      await checkFile(page, 'changed.json', JSON.stringify({ ...JSON.parse(text), body: change(record) }));
      await expect(page.getByText(/^核对不一致/)).toBeVisible();
      await expect(page.locator('.draw-difference').filter({ hasText: says }).first()).toBeVisible();
    });
  }

  test('says that only the roster was changed where seed and result fit', async ({ page }) => {
    await keepRoster(page, twelve);
    await drawNames(page);
    await judgeAll(page, 5);
    const { text, record } = await exportedDraw(page);
    const roster = record.roster.map((one, i) => (i === 0 ? { ...one, unit: '别的科' } : one));
    await checkFile(page, 'changed.json', JSON.stringify({ ...JSON.parse(text), body: { ...record, roster } }));
    await expect(page.locator('[data-state="differs"]')).toHaveCount(2);
    await expect(page.locator('[data-step="roster"]')).toHaveAttribute('data-state', 'differs');
    await expect(page.locator('[data-step="local"]')).toContainText('和这台设备存的同一场抽查不一样：名册。');
  });
});

test('a file of the first version holds, told line by line, on a device that never saw the draw', async ({ page }) => {
  await checkFile(page, 'v1-draw.json', FIRST);
  await expect(page.getByRole('heading', { name: '文件：v1-draw.json' })).toBeFocused();
  await expect(page.getByText('核对一致：同样的名册和种子，重抽出同样的 3 人。')).toBeVisible();
  await expect(page.locator('[data-step="people"] .draw-lines li')).toHaveCount(3);
  await expect(page.locator('[data-step="replaced"]')).toContainText('第 1 位　示例戊未到（出差），替补：示例庚');
  await expect(page.locator('[data-step="local"]')).toContainText('无从比对');
  await expect(page.getByRole('rowheader', { name: /示例庚/ })).toBeVisible();
  expect(await axeFaults(page, { within: ['main'] })).toEqual([]);
});

test('a file can be dropped on the page', async ({ page }) => {
  await page.goto('/draw/check/');
  await whenReady(page);
  await page.locator('.draw-drop').evaluate((target, text) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([text], 'dropped.json', { type: 'application/json' }));
    target.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  }, FIRST);
  await expect(page.getByRole('heading', { name: '文件：dropped.json' })).toBeVisible();
  await expect(page.getByText(/^核对一致/)).toBeVisible();
});

test('refuses files that are not a draw record, each with its reason', async ({ page }) => {
  for (const [name, text, says] of [
    ['empty.json', '', /“empty\.json”是空文件/],
    ['letter.txt', '尊敬的领导', /“letter\.txt”不是抽查记录/],
    ['other.json', '{"format":"another","version":1}', /“other\.json”不是周课的抽查记录/],
    ['newer.json', '{"format":"zhouke-draw","version":99,"body":{}}', /更新版本的周课/],
    ['half.json', '{"format":"zhouke-draw","version":2,"checksum":"0","body":{"id":"x"', /只有前半截/],
    [
      'evil.json',
      '{"format":"zhouke-draw","version":2,"body":{"__proto__":{"x":1},"version":2,"algorithm":"<script>"}}',
      /读不懂的内容/,
    ],
  ] as const) {
    await checkFile(page, name, text);
    await expect(page.getByText(says)).toBeVisible();
    await expect(page.getByText(/^核对(不)?一致/)).toHaveCount(0);
  }
});
