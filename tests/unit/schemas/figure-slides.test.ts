import { describe, expect, it } from 'vitest';
import { readLessonSlides } from '../../../src/schemas/lesson-slides.ts';

const slidesOf = (...blocks: string[]) => readLessonSlides(['## 一节', ...blocks].join('\n\n')).slides;

describe('a figure in a lesson', () => {
  it('has a slide of its own, between what is said before and after', () => {
    const slides = slidesOf('前。', '<Figure id="steps" />', '后。', '<Notes>\n\n讲。\n\n</Notes>');
    expect(slides.map(({ blocks }) => blocks.map(({ type }) => type))).toEqual([
      ['paragraph'],
      ['figure'],
      ['paragraph'],
    ]);
    expect(slides[1]).toMatchObject({
      title: '一节',
      part: 2,
      parts: 3,
      blocks: [{ type: 'figure', figure: 'steps' }],
      notes: [[{ text: '讲。' }]],
    });
  });

  it('stands apart from a question beside it, inside a box too', () => {
    const slides = slidesOf(
      '<Figure id="one" />',
      '<Check item="a-01" />',
      '<Steps>\n\n<Figure id="two" />\n\n</Steps>',
    );
    expect(slides.map(({ blocks, check }) => check ?? blocks)).toEqual([
      [{ type: 'figure', figure: 'one', alt: '' }],
      'a-01',
      [{ type: 'figure', figure: 'two', alt: '' }],
    ]);
  });
});
