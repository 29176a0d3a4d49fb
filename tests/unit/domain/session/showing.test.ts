import { describe, expect, it } from 'vitest';
import {
  showSlide,
  toggleArticles,
  toggleBlack,
  toggleLarge,
  toggleReveal,
} from '../../../../src/domain/session/showing.ts';
import { openedSession } from '../../../builders/session.ts';

const draft = openedSession();

describe('showSlide', () => {
  it('shows the slide and hides what was shown of the one before', () => {
    const shown = toggleReveal(toggleArticles(showSlide(draft, 3, 10)));
    expect(shown.slide).toEqual({ index: 3, showsArticles: true, isRevealed: true });
    expect(showSlide(shown, 4, 10).slide).toEqual({ index: 4, showsArticles: false, isRevealed: false });
  });

  it.each([
    [-1, 0],
    [99, 9],
    [9, 9],
    [2.7, 2],
    [Number.NaN, 0],
  ])('takes %s for %s of ten slides', (index, expected) => {
    expect(showSlide(showSlide(draft, 5, 10), index, 10).slide.index).toBe(expected);
  });

  it('stays at the first slide of a lesson without slides', () => {
    expect(showSlide(draft, 3, 0).slide.index).toBe(0);
  });

  it('changes nothing where the slide is shown already', () => {
    const shown = toggleArticles(showSlide(draft, 3, 10));
    expect(showSlide(shown, 3, 10)).toBe(shown);
    expect(showSlide(showSlide(draft, 9, 10), 10, 10)).toEqual(showSlide(draft, 9, 10));
  });

  it('lights a black wall up, with what was shown where the slide is the same', () => {
    const black = toggleBlack(toggleArticles(showSlide(draft, 3, 10)));
    expect(showSlide(black, 3, 10)).toMatchObject({ isBlack: false, slide: { index: 3, showsArticles: true } });
    expect(showSlide(black, 4, 10)).toMatchObject({ isBlack: false, slide: { index: 4 } });
  });
});

describe('toggles', () => {
  it.each([
    ['toggleBlack', toggleBlack],
    ['toggleLarge', toggleLarge],
    ['toggleArticles', toggleArticles],
    ['toggleReveal', toggleReveal],
  ])('%s comes back where it was when pressed twice, and changes something when pressed once', (_, toggle) => {
    expect(toggle(draft)).not.toEqual(draft);
    expect(toggle(toggle(draft))).toEqual(draft);
  });

  it('change each its own thing', () => {
    expect(toggleBlack(draft)).toEqual({ ...draft, isBlack: true });
    expect(toggleLarge(draft)).toEqual({ ...draft, isLarge: true });
  });
});
