import { expect, test } from './support/test.ts';

const LESSON = '/lessons/supervision/training/';

test('a citation opens its article’s gist in place and gives the focus back', async ({ page }) => {
  await page.goto(LESSON);
  const cite = page.locator('a.cite[href$="/work-safety-law/#a28"]').first();
  await cite.press('Enter');
  const note = page.getByRole('dialog', { name: '依据' });
  await expect(note).toContainText('中华人民共和国安全生产法');
  await expect(note).toContainText('第二十八条');
  await expect(note).toContainText('2021-09-01');
  await expect(note).toContainText('现行有效');
  await expect(note.locator('[data-cite-gist]')).toContainText('上岗');
  await page.keyboard.press('Escape');
  await expect(note).toBeHidden();
  await expect(cite).toBeFocused();
});

test('a citation’s note leads to the article on its regulation’s page', async ({ page }) => {
  await page.goto(LESSON);
  await page.locator('a.cite[href$="/work-safety-law/#a28"]').first().click();
  await page.getByRole('dialog', { name: '依据' }).getByRole('link', { name: '看这一条' }).click();
  await expect(page).toHaveURL(/\/regulations\/work-safety-law\/#a28$/);
  await expect(page.locator('#a28')).toContainText('教育培训：没有合格不得上岗');
});

test('a check inside the text marks each row and opens the rationale', async ({ page }) => {
  await page.goto(LESSON);
  const check = page.locator('[data-check]').first();
  const key = (await check.getAttribute('data-key')) ?? '';
  const wrong = check.locator(`.option:not([data-option="${key.split(',')[0]}"])`).first();
  await wrong.click();
  const confirm = check.getByRole('button', { name: '确定' });
  if (await confirm.isVisible()) await confirm.click();
  await expect(wrong).toContainText('错选');
  await expect(check.locator('details')).toHaveAttribute('open', '');
});

test('sections read are remembered after the page is opened again', async ({ page }) => {
  await page.goto(LESSON);
  const heads = page.locator('.read > h2');
  await heads.nth(1).scrollIntoViewIfNeeded();
  await page.evaluate(() => document.querySelectorAll('.read > h2')[1]?.scrollIntoView({ block: 'end' }));
  await expect(page.locator('.toc li').first()).toHaveClass(/done/);
  await page.reload();
  await expect(page.locator('.toc li').first()).toHaveClass(/done/);
  await expect(page.locator('.toc li').last()).not.toHaveClass(/done/);
});

test('the list of lessons tells how far I am', async ({ page }) => {
  await page.goto(LESSON);
  await page.evaluate(() => document.querySelectorAll('.read > h2')[1]?.scrollIntoView({ block: 'end' }));
  await expect(page.locator('.toc li').first()).toHaveClass(/done/);
  await page.goto('/lessons/');
  await expect(page.locator('[data-lesson="supervision/training"] [data-state]')).toContainText('读到第');
});

test('the list of lessons narrows to one audience', async ({ page }) => {
  await page.goto('/lessons/');
  await page.getByRole('radio', { name: '党员干部' }).check({ force: true });
  await expect(page.getByRole('link', { name: /人民至上/ })).toBeVisible();
  await expect(page.getByRole('link', { name: /当场处罚/ })).toBeHidden();
});

test('the English interface keeps the page and marks the lesson’s own language', async ({ page }) => {
  await page.goto(LESSON);
  await page.getByRole('link', { name: 'English' }).filter({ visible: true }).click();
  await expect(page).toHaveURL(`/en${LESSON}`);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.locator('article')).toHaveAttribute('lang', 'zh-CN');
  await expect(page.getByText('The lesson text is in Chinese only.')).toBeVisible();
});

test('the large type mode and the dark theme are kept from page to page', async ({ page }) => {
  await page.goto('/lessons/');
  await page.getByRole('button', { name: '大字版' }).filter({ visible: true }).click();
  await page.getByRole('button', { name: '深色' }).filter({ visible: true }).click();
  await page.goto(LESSON);
  await expect(page.locator('html')).toHaveAttribute('data-type', 'large');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('no page is wider than a screen of 360 px, in large type too', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.addInitScript(() => localStorage.setItem('zhouke:type', 'large'));
  for (const path of [
    '/',
    '/lessons/',
    LESSON,
    '/regulations/work-safety-law/',
    '/sessions/',
    '/practice/',
    '/exams/',
    '/draw/',
    '/me/',
    '/search/',
    '/glossary/',
  ]) {
    await page.goto(path);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(over, path).toBeLessThanOrEqual(0);
  }
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a lesson reads, its citations lead to the article, its checks open their answer', async ({ page }) => {
    await page.goto(LESSON);
    await expect(page.locator('noscript .notice').first()).toContainText('浏览器没有开启 JavaScript');
    await page.locator('[data-check] summary').first().click();
    await expect(page.locator('[data-check] details p').first()).toBeVisible();
    await page.locator('a.cite[href$="/work-safety-law/#a28"]').first().click();
    await expect(page).toHaveURL(/\/regulations\/work-safety-law\/#a28$/);
    await expect(page.locator('#a28')).toBeVisible();
  });
});
