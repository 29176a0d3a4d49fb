import { expect, test } from './support/test.ts';
import { walkItems } from './support/walk-items.ts';

for (const isLarge of [false, true]) {
  const size = isLarge ? ' in large type' : '';

  test(`every item of the bank fits the wall, asked and answered, and nothing is set under 32 px${size}`, async ({
    page,
  }) => {
    test.setTimeout(180_000);
    await page.setViewportSize({ width: 1920, height: 1080 });
    await page.goto('/lead/wall/');
    await expect(page.locator('.lead-wall h1')).toBeVisible();
    const walked = await walkItems(page, isLarge);
    expect(walked.faults).toEqual([]);
    expect(walked.items).toBeGreaterThan(1000);
    expect(walked.sheets).toBeGreaterThan(walked.items * 2);
  });
}
