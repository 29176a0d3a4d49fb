import type { SessionDraft } from './session-draft.ts';

/**
 * Shows a slide, the nearest there is where the index lies outside. Answer and articles are hidden again and
 * a black wall lights up; showing the slide that is shown changes nothing but that.
 */
export function showSlide(draft: SessionDraft, index: number, total: number): SessionDraft {
  const near = Math.max(0, Math.min(Math.trunc(index) || 0, total - 1));
  if (near === draft.slide.index) return draft.isBlack ? { ...draft, isBlack: false } : draft;
  return { ...draft, isBlack: false, slide: { index: near, showsArticles: false, isRevealed: false } };
}

/** Turns the wall black, and back to what it showed. */
export function toggleBlack(draft: SessionDraft): SessionDraft {
  return { ...draft, isBlack: !draft.isBlack };
}

/** Large type on the wall, and back. */
export function toggleLarge(draft: SessionDraft): SessionDraft {
  return { ...draft, isLarge: !draft.isLarge };
}

/** Shows what the slide stands on, and hides it. */
export function toggleArticles(draft: SessionDraft): SessionDraft {
  return { ...draft, slide: { ...draft.slide, showsArticles: !draft.slide.showsArticles } };
}

/** Shows the answer of a question inside the lesson, and hides it. */
export function toggleReveal(draft: SessionDraft): SessionDraft {
  return { ...draft, slide: { ...draft.slide, isRevealed: !draft.slide.isRevealed } };
}
