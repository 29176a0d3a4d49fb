import { expect, test } from './support/test.ts';

test.use({ javaScriptEnabled: false });

test('a term leads from its first use to the glossary, and from there back to a lesson, without script', async ({
  page,
}) => {
  await page.goto('/en/lessons/enforcement/evidence/');
  const inText = page.locator('.read a.term', { hasText: '电子数据' });
  await expect(inText).toHaveCount(1);
  // Slides, headings and tables keep their words as they are written.
  await expect(page.locator('.read :is(h2, th, td, .check) a.term')).toHaveCount(0);

  await inText.click();
  await expect(page).toHaveURL(/\/en\/glossary\/#electronic-data$/);
  const entry = page.locator('#electronic-data');
  await expect(entry).toBeInViewport();
  await expect(entry.locator('dt')).toContainText('电子数据');

  await entry.getByRole('link', { name: '证据：种类、收集、排除' }).click();
  await expect(page).toHaveURL(/\/en\/lessons\/enforcement\/evidence\/$/);
});

test('the index of initials leads to its terms, without script', async ({ page }) => {
  await page.goto('/glossary/');
  await page.getByRole('navigation', { name: '按拼音首字母查' }).getByRole('link', { name: 'X' }).click();
  await expect(page.locator('#initial-x')).toBeInViewport();
  await expect(page.locator('#initial-x dt').first()).toContainText('先行登记保存');
});
