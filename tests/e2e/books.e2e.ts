import { expect, test } from './support/test.ts';

const BOOK = '/handbooks/party-building/';

test('a handbook is found, read straight through and printed whole', async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(window, {
      print: () => {
        document.documentElement.dataset['printed'] = `${document.documentElement.dataset['printed'] ?? ''}1`;
      },
    });
  });
  await page.goto('/library/');
  await page.getByRole('link', { name: /^手册/ }).click();
  await expect(page.locator('.shelf li')).toHaveCount(4);
  await page.getByRole('link', { name: '党建工作手册' }).click();
  await expect(page.locator('.book-contents > ol > li')).toHaveCount(5);

  await page.getByRole('link', { name: '连续阅读' }).click();
  const text = await page.evaluate(() => {
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    const anchors = [...document.querySelectorAll('main a[href^="#"]')].map((link) => link.getAttribute('href') ?? '');
    const headings = [...document.querySelectorAll('main :is(h1, h2, h3, h4)')];
    return {
      twice: ids.filter((id, i) => ids.indexOf(id) !== i),
      dead: anchors.filter((href) => !ids.includes(href.slice(1))),
      levels: [...new Set(headings.map(({ tagName }) => tagName))],
      sections: document.querySelectorAll('.book-lesson h3').length,
    };
  });
  expect(text.twice).toEqual([]);
  expect(text.dead).toEqual([]);
  expect(text.levels).toEqual(['H1', 'H2', 'H3']);
  expect(text.sections).toBeGreaterThan(25);

  const contents = page.getByRole('navigation', { name: '目录' });
  await contents.getByRole('link').nth(2).click();
  await expect(contents.locator('[aria-current]')).toHaveText(/^\s*3/);
  const lesson = page.locator('.book-lesson').nth(2);
  await expect(lesson).toBeInViewport();
  await expect(lesson.locator('.read .cite').first()).toHaveAttribute('href', /^\/regulations\/[a-z-]+\/#a\d+/);
  await expect(lesson.locator('.book-sources a').first()).toHaveText(/^第.+条/);
  const check = lesson.locator('.check').first();
  await check.getByText('看答案').click();
  await expect(check.locator('details p')).toBeVisible();

  // Every lesson begins a sheet of its own, behind the cover and the contents; the answers end the book.
  const sheets = (await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/Type \/Page\b/g) ?? [];
  expect(sheets.length).toBeGreaterThanOrEqual(2 + 2 * 5 + 1);
  await page.goto(BOOK);
  await page.getByRole('link', { name: '打印整本' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-printed', '1');
  const figures = page.locator('.fig img:first-child');
  expect(await figures.count()).toBeGreaterThan(0);
  expect(await figures.evaluateAll((all: HTMLImageElement[]) => all.filter((img) => !img.naturalWidth).length)).toBe(0);
  expect(new URL(page.url()).hash).toBe('');
});

test('a handbook reads without script, and offers no button that would do nothing', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
  const page = await context.newPage();
  await page.goto(`/en${BOOK}read/`);
  await expect(page.locator('.book-lesson')).toHaveCount(5);
  await expect(page.locator('.book-lesson .read').first()).toHaveAttribute('lang', 'zh-CN');
  await expect(page.getByRole('button', { name: 'Print the book' })).toBeHidden();
  await context.close();
});

test('the training officer sees which articles nobody teaches', async ({ page }) => {
  await page.goto('/regulations/');
  await page.getByRole('link', { name: '看每一条有没有课讲、有没有题考' }).click();
  const rows = page.locator('.coverage-sum tbody tr');
  await expect(rows.first()).toContainText('安全生产法');
  await page.getByRole('radio', { name: '覆盖少的在前' }).check();
  await expect(rows.first()).toContainText('0%');
  const shares = await rows.evaluateAll((all) => all.map((row) => Number(row.getAttribute('data-share'))));
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  await page.getByRole('radio', { name: '按种类' }).check();

  await rows.first().getByRole('link').click();
  const law = page.locator('#work-safety-law');
  await expect(law).toBeInViewport();
  const cells = (standing: string) => law.locator(`.map .${standing}`).count();
  const [both, taught, examined, none] = await Promise.all(['both', 'taught', 'examined', 'none'].map(cells));
  await expect(law.getByRole('img')).toHaveAccessibleName(
    new RegExp(`讲了也考了 ${both} 条，只讲没考 ${taught} 条，只考没讲 ${examined} 条，没讲也没考 ${none} 条`),
  );
  await law.getByText(`没讲也没考的 ${none} 条`).click();
  await expect(law.locator('.gaps dt').first()).toHaveText(/^第一章 总则（\d+ 条）$/);
  await law.getByText(/^逐条的数/).click();
  const article = law.getByRole('row', { name: /^第二十八条/ });
  expect(await article.getByRole('cell').allTextContents()).toEqual([
    expect.stringMatching(/^[1-9]/),
    expect.stringMatching(/^[1-9]/),
    expect.stringMatching(/^\d/),
  ]);
  await article.getByRole('link').click();
  await expect(page).toHaveURL(/\/regulations\/work-safety-law\/#a28$/);
});
