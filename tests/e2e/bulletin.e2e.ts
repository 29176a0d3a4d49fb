import { expect, test } from './support/test.ts';

test('《安全365》 leads from its columns to a piece and the article it stands on, and its feed holds every piece', async ({
  page,
}) => {
  await page.goto('/library/');
  await page.getByRole('link', { name: '《安全365》' }).click();
  await expect(page.getByRole('heading', { level: 2 })).toHaveText([/安全周报/, /安全进行时/, /现场说法/]);
  const days = await page
    .locator('section[aria-labelledby="weekly"] time')
    .evaluateAll((times) => times.map((time) => time.getAttribute('datetime') ?? ''));
  expect(days.length).toBeGreaterThanOrEqual(3);
  expect(days).toEqual([...days].sort().reverse());
  const paths = await page
    .locator('.pieces a')
    .evaluateAll((links) => links.map((link) => new URL(link.getAttribute('href') ?? '', document.baseURI).pathname));
  expect(paths.length).toBeGreaterThanOrEqual(9);

  // Read as a feed reader reads it: as XML, which is refused whole for one wrong mark.
  const feed = await page.evaluate(async () => {
    const place = document.querySelector('link[type="application/rss+xml"]')?.getAttribute('href') ?? '';
    const answer = await fetch(place);
    const xml = new DOMParser().parseFromString(await answer.text(), 'application/xml');
    const words = (selector: string) => [...xml.querySelectorAll(selector)].map(({ textContent }) => textContent ?? '');
    return {
      type: answer.headers.get('content-type'),
      root: xml.documentElement.nodeName,
      links: words('item > link'),
      ids: words('item > guid'),
      dates: words('item > pubDate').map((date) => Date.parse(date)),
    };
  });
  expect(feed.type).toContain('xml');
  expect(feed.root).toBe('rss');
  expect(feed.links.map((link) => new URL(link).pathname).sort()).toEqual([...paths].sort());
  expect(feed.links.every((link) => link.startsWith('http'))).toBe(true);
  expect(feed.ids).toEqual(feed.links);
  expect(feed.dates).toEqual([...feed.dates].sort((a, b) => b - a));

  await page.getByRole('link', { name: /嫌它吵，拔了线/ }).click();
  await expect(page.getByText('文中的单位、人物、数字都是编的')).toBeVisible();
  await page.getByRole('article').getByRole('link', { name: '刑法第一百三十四条之一' }).click();
  await expect(page).toHaveURL(/\/regulations\/criminal-law\/#a134-1$/);
});

test('the duties are found by what a unit answers for, are marked as an example and print so', async ({ page }) => {
  await page.goto('/duties/');
  await expect(page.getByText('这份清单是样例')).toBeVisible();
  await page.getByRole('searchbox', { name: /找单位/ }).fill('燃气 规划');
  await expect(page.getByRole('status').filter({ hasText: '找到 1 个单位' })).toBeVisible();
  await expect(page.locator('[data-unit]:visible b')).toHaveText(['住房和城乡建设局']);
  await expect(page.getByRole('heading', { level: 2, name: '县委' })).toBeHidden();
  await page.getByRole('searchbox', { name: /找单位/ }).fill('没有的词');
  await expect(page.getByText('没有找到。换一个词')).toBeVisible();
  await page.getByRole('searchbox', { name: /找单位/ }).fill('住房');
  await page.getByRole('link', { name: /住房和城乡建设局/ }).click();

  await expect(page).toHaveURL(/\/duties\/departments\/#housing$/);
  const unit = page.getByRole('region', { name: '住房和城乡建设局' });
  await expect(unit.getByRole('link', { name: '城镇燃气管理条例第八条' })).toBeInViewport();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('示例清单：单位和分工为虚构')).toBeVisible();
  await expect(page.getByRole('navigation', { name: '单位' })).toBeHidden();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('duties and pieces read as text, and nothing is offered that would need one', async ({ page }) => {
    await page.goto('/duties/');
    await expect(page.getByRole('searchbox', { name: /找单位/ })).toBeHidden();
    expect(await page.locator('[data-unit]:visible').count()).toBeGreaterThanOrEqual(47);
    await page.getByRole('link', { name: /^青石镇/ }).click();
    await expect(page.getByText('发现没有证照就采煤的')).toBeVisible();
    await page.goto('/bulletin/on-site/2026-10-15/');
    await expect(page.getByRole('heading', { name: '差在哪一步' })).toBeVisible();
  });
});
