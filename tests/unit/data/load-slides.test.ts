import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { articleOf, everyBlock, slideOf } from '../../builders/slides.ts';

beforeEach(() => {
  vi.resetModules();
});

afterEach(() => {
  vi.unstubAllGlobals();
});

async function load(value: unknown) {
  vi.stubGlobal('__zhoukeData', { 'slides/supervision/training': value });
  const { loadLessonSlides } = await import('../../../src/data/load-slides.ts');
  return loadLessonSlides('supervision/training');
}

const slides = [
  slideOf({ blocks: everyBlock, cites: ['work-safety-law:28'], notes: [[{ text: '讲。' }]] }),
  slideOf({ blocks: [], check: 'stg-dispatch-01', part: 2 }),
];
const articles = { 'work-safety-law:28': articleOf('第二十八条') };

describe('loadLessonSlides', () => {
  it('gives slides with every kind of block, and their articles', async () => {
    expect(await load({ slides, articles })).toEqual({ type: 'loaded', value: { slides, articles } });
  });

  it('gives a lesson without slides', async () => {
    expect(await load({ slides: [], articles: {} })).toMatchObject({ type: 'loaded' });
  });

  it.each([
    ['no slides', { articles }],
    ['no articles', { slides }],
    ['an article without its gist', { slides, articles: { 'a:1': { ...articleOf('第一条'), gist: undefined } } }],
    [
      'a block of no known kind',
      { slides: [slideOf({ blocks: [] }), { ...slideOf(), blocks: [{ type: 'film' }] }], articles },
    ],
    [
      'a box in a box',
      { slides: [{ ...slideOf(), blocks: [{ ...everyBlock[4], blocks: [everyBlock[4]] }] }], articles },
    ],
    ['a slide without notes', { slides: [{ ...slideOf(), notes: undefined }], articles }],
    ['text where spans belong', { slides: [{ ...slideOf(), notes: ['讲'] }], articles }],
  ])('refuses a file with %s', async (_, value) => {
    expect(await load(value)).toEqual({ type: 'failed', reason: 'unreadable' });
  });

  it('says that a lesson has no such file', async () => {
    vi.stubGlobal('fetch', () => Promise.resolve(new Response('', { status: 404 })));
    const { loadLessonSlides } = await import('../../../src/data/load-slides.ts');
    expect(await loadLessonSlides('supervision/nothing')).toEqual({ type: 'failed', reason: 'missing' });
  });
});
