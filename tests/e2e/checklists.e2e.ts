import { expect, test } from './support/test.ts';

test('a checklist is narrowed by severity and by words, counts with it, and says so when nothing fits', async ({
  page,
}) => {
  await page.goto('/checklists/');
  await expect(page.locator('.industries > li')).toHaveCount(24);
  await page.getByRole('link', { name: /^1 煤矿/ }).click();
  const lines = page.locator('[data-line]:visible');
  const status = page.getByRole('status');
  await expect(status).toHaveText('共 26 行');
  await page.getByRole('radio', { name: '重大 17' }).check();
  await expect(lines).toHaveCount(17);
  await expect(status).toHaveText('显示 17 / 26 行');
  await expect(lines.first().locator('.tag')).toHaveText('重大');
  await page.getByRole('searchbox', { name: '在这份清单里找' }).fill('通风机');
  await expect(page.getByRole('radio', { name: /^重大/ })).toBeChecked();
  const found = await lines.count();
  expect(found).toBeGreaterThan(0);
  await expect(status).toHaveText(`显示 ${found} / 26 行`);
  await expect(page.getByRole('radio', { name: `重大 ${found}` })).toBeChecked();
  for (const heading of await page.locator('[data-area]:visible').all()) {
    await expect(heading.locator('[data-line]:visible').first()).toBeVisible();
  }
  await page.emulateMedia({ media: 'print' });
  await expect(lines).toHaveCount(found);
  await expect(page.getByText('被检查单位')).toBeVisible();
  await expect(page.getByRole('button', { name: '打印' })).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('searchbox', { name: '在这份清单里找' }).fill('没有的词qqzz');
  await expect(status).toHaveText('没有符合的行。换一个词，或者改看“全部”。');
  await page.getByRole('button', { name: '全部显示' }).click();
  await expect(lines).toHaveCount(26);
});

test('a line leads to its article, and the article back to the line', async ({ page }) => {
  await page.goto('/checklists/coal-mine/');
  await page.locator('#coal-localfan-01').getByRole('link', { name: '煤矿重大事故隐患判定标准第八条' }).click();
  await expect(page).toHaveURL(/\/regulations\/coal-mine-major-hazard-standard\/#a8$/);
  await page.locator('#a8').getByRole('link', { name: '高瓦斯、突出矿井掘进面的局部通风机' }).click();
  await expect(page).toHaveURL(/\/checklists\/coal-mine\/#coal-localfan-01$/);
  await expect(page.locator('#coal-localfan-01')).toBeInViewport();
});

test('the search finds a line and opens it at its place', async ({ page }) => {
  await page.goto('/checklists/');
  await page.getByRole('searchbox', { name: '在全部清单里找' }).fill('干滩');
  await page.getByRole('searchbox', { name: '在全部清单里找' }).press('Enter');
  const hit = page.locator('[data-results] a', { hasText: '清单' }).first();
  await expect(hit).toContainText('金属非金属矿山');
  await hit.click();
  await expect(page).toHaveURL(/\/checklists\/noncoal-mine\/#ncm-tailings-02$/);
});

test('items made from a checklist are practised, and what was wrong waits in the wrong-book', async ({ page }) => {
  await page.goto('/checklists/schools/');
  await page.getByRole('link', { name: '练一练' }).click();
  await page.getByRole('button', { name: '开始练' }).click();
  await expect(page.getByText('第 1 / 10 题')).toBeVisible();
  await expect(page.locator('.runner')).toContainText('由检查清单生成');
  const read = (kind: string) =>
    page.evaluate(async (path) => (await fetch(path)).json(), `/data/${kind}/checklists/schools.json`);
  const [{ keys }, { items }] = [await read('keys'), await read('items')];
  const stem = (await page.locator('.stem').textContent()) ?? '';
  const asked = items.find((item: { stem: string }) => stem.includes(item.stem));
  const { key } = keys.find(({ id }: { id: string }) => id === asked.id);
  const wrong = asked.options.find(({ id }: { id: string }) => id !== key);
  await page.getByRole('radio', { name: wrong.text }).check();
  await page.getByRole('button', { name: '确定' }).click();
  await expect(page.getByText('答错', { exact: true }).first()).toBeVisible();
  await expect(page.locator('.runner')).toContainText('管的正是这种情形');
  await page.goto('/practice/');
  await expect(page.getByRole('button', { name: '练《学校检查清单》的 1 道错题' })).toBeVisible();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a checklist reads whole, without controls that would do nothing', async ({ page }) => {
    await page.goto('/checklists/coal-mine/');
    await expect(page.locator('[data-line]:visible')).toHaveCount(26);
    await expect(page.getByRole('searchbox', { name: '在这份清单里找' })).toBeHidden();
    await expect(page.getByRole('button', { name: '打印' })).toBeHidden();
    await expect(page.locator('#coal-fan-01')).toContainText('只有一台主要通风机');
  });
});
