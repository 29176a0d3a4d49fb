import { expect, test } from './support/test.ts';

test('the search page finds lessons as one types and marks the words', async ({ page }) => {
  await page.goto('/search/');
  await page.getByRole('searchbox', { name: '搜什么' }).fill('派遣');
  const results = page.locator('[data-results] li');
  await expect(results.first()).toBeVisible();
  await expect(page.locator('[data-results] mark').first()).toHaveText('派遣');
  await expect(page.getByRole('status')).toContainText('找到');
});

for (const [query, article] of [
  ['安法28条', '安全生产法第二十八条'],
  ['处罚法 42', '行政处罚法第四十二条'],
  ['刑法134条之一', '刑法第一百三十四条之一'],
] as const) {
  test(`“${query}” puts ${article} first`, async ({ page }) => {
    await page.goto(`/search/?q=${encodeURIComponent(query)}`);
    await expect(page.locator('[data-results] li').first()).toContainText(article);
  });
}

test('a query without a hit says so and keeps the words', async ({ page }) => {
  await page.goto('/search/');
  await page.getByRole('searchbox', { name: '搜什么' }).fill('<b>没有的词qqzzxx');
  await expect(page.getByRole('status')).toContainText('没有找到“<b>没有的词qqzzxx”');
});

test('search data that cannot be fetched is said plainly', async ({ page }) => {
  await page.route('**/data/search.json', (route) => route.abort());
  await page.goto('/search/?q=培训');
  await expect(page.getByRole('status')).toContainText('没有取到');
});

test.describe('the box in the frame', () => {
  test.use({ viewport: { width: 1440, height: 900 }, isMobile: false, hasTouch: false });

  test('the index is fetched only when the box is reached for', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto('/lessons/');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(asked.filter((url) => /search/.test(url))).toEqual([]);
    await page.keyboard.press('/');
    await expect.poll(() => asked.some((url) => url.endsWith('/data/search.json'))).toBe(true);
  });

  test('the key / focuses it; arrows and Enter open a result', async ({ page }) => {
    await page.goto('/regulations/');
    await page.keyboard.press('/');
    const box = page.getByRole('combobox', { name: '搜索' });
    await expect(box).toBeFocused();
    await box.fill('安法28条');
    await expect(page.getByRole('option').first()).toContainText('安全生产法第二十八条');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/regulations\/work-safety-law\/#a28$/);
  });

  test('Enter without a choice goes to the search page with the words', async ({ page }) => {
    await page.goto('/regulations/');
    await page.keyboard.press('/');
    await page.keyboard.type('听证');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/search\/\?q=/);
    await expect(page.getByRole('searchbox', { name: '搜什么' })).toHaveValue('听证');
  });
});
