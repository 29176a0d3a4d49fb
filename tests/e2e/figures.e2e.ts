import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from './support/test.ts';

const folder = process.env['ZHOUKE_E2E_DIST'] ?? 'dist';

const LESSON = '/lessons/enforcement/ordinary-procedure/';

test('a lesson shows its figure in the colours of the theme, and leads to its words', async ({ page }) => {
  await page.goto(LESSON);
  const [light, dark] = [page.locator('.fig img').first(), page.locator('.fig img').nth(1)];
  await light.scrollIntoViewIfNeeded();
  await expect(light).toHaveJSProperty('naturalWidth', 720);
  await expect(dark).toBeHidden();
  await page.getByRole('button', { name: '深色' }).filter({ visible: true }).click();
  await expect(light).toBeHidden();
  await dark.scrollIntoViewIfNeeded();
  await expect(dark).toHaveJSProperty('naturalWidth', 720);
  await expect(dark).toHaveAccessibleName(/十步/);
  await page.emulateMedia({ media: 'print' });
  await expect(light).toBeVisible();
  await expect(dark).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('link', { name: '图中文字' }).click();
  await expect(page).toHaveURL(/\/figures\/penalty-procedure\/$/);
  await expect(page.getByText('立案起90日内作出')).toBeVisible();
  await expect(page.getByRole('link', { name: '安全生产违法行为行政处罚办法第五十三条' })).toBeVisible();
});

test('every figure is built for page and wall, light and dark, and has a page of its own', () => {
  const files = readdirSync(`${folder}/figures`);
  const ids = files.flatMap((name) => /^([a-z-]+?)-wall-dark\.svg$/.exec(name)?.[1] ?? []);
  expect(ids.length).toBeGreaterThanOrEqual(35);
  expect(
    ids.flatMap((id) => [id, `${id}.svg`, `${id}-dark.svg`, `${id}-wall.svg`]).filter((name) => !files.includes(name)),
  ).toEqual([]);
  for (const name of files.filter((file) => file.endsWith('.svg'))) {
    expect(readFileSync(`${folder}/figures/${name}`, 'utf8'), name).toMatch(/^<svg [\s\S]+<\/svg>\s*$/);
  }
});

test('a figure fills its slide on the wall, its smallest words at 32 px', async ({ page }) => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  await page.goto('/lead/wall/');
  await expect(page.locator('.lead-wall h1')).toBeVisible();
  await page.evaluate(
    async (lesson) => {
      const { slides } = await (await fetch(`/data/slides/${lesson}.json`)).json();
      const isFigure = (slide: { blocks: { type: string }[] }) => slide.blocks[0]?.type === 'figure';
      const look = { type: 'slide', index: slides.findIndex(isFigure), showsArticles: false, isRevealed: false };
      const record = {
        version: 1,
        source: 'test',
        at: Date.now(),
        lesson,
        title: '题目',
        date: '11月19日 周四',
        book: '手册',
        cloth: 'enforcement',
        place: '会议室',
        leader: '负责人',
        isBlack: false,
        isLarge: true,
        look,
      };
      new BroadcastChannel('zhouke-wall').postMessage({ type: 'record', record });
    },
    LESSON.slice('/lessons/'.length, -1),
  );
  const image = page.locator('.slide-body .fig img').first();
  await expect(image).toHaveJSProperty('naturalWidth', 1480);
  const drawn = await image.evaluate((node: HTMLImageElement) =>
    Math.min(node.clientWidth / node.naturalWidth, node.clientHeight / node.naturalHeight),
  );
  expect(drawn * 28).toBeGreaterThanOrEqual(32);
  await expect(page.locator('.slide-body')).toHaveAttribute('data-fit', '0');
});
