import { expect, test } from './support/test.ts';
import { walkSlides } from './support/walk-slides.ts';

/** Sizes of the projectors there are, and both sizes of type. */
const SCREENS = [
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
];

for (const screen of SCREENS) {
  for (const isLarge of [false, true]) {
    const size = `${screen.width} × ${screen.height}${isLarge ? ' in large type' : ''}`;

    test(`no slide of any lesson overflows or goes under 32 px at ${size}, with articles and answers shown too`, async ({
      page,
    }) => {
      await page.setViewportSize(screen);
      await page.goto('/lead/wall/');
      await expect(page.locator('.lead-wall h1')).toBeVisible();
      const walked = await walkSlides(page, isLarge);
      expect(walked.faults).toEqual([]);
      expect(walked.lessons).toBeGreaterThanOrEqual(8);
      expect(walked.slides).toBeGreaterThan(walked.lessons * 7);
      expect(walked.questions).toBeGreaterThan(0);
      // Slides are cut to fit when they are made; setting one smaller is for a font wider than any known.
      expect(walked.shrunk.length).toBeLessThanOrEqual(walked.slides / 100);
    });
  }
}
