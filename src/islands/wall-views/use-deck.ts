import { useEffect, useState } from 'preact/hooks';
import type { LessonId } from '../../domain/item/item.ts';
import { type LessonSlides, lessonSlides } from '../../stores/slides.ts';
import { untilLoaded } from '../controls/until-loaded.ts';

export type Deck =
  | { readonly type: 'loading' }
  | { readonly type: 'failed' }
  | { readonly type: 'loaded'; readonly lesson: LessonId; readonly slides: LessonSlides };

/** A lesson's slides; read again by itself until they are there. None for no lesson. */
export function useDeck(lesson: LessonId | ''): Deck {
  const [deck, setDeck] = useState<Deck>({ type: 'loading' });
  useEffect(() => {
    if (lesson === '') return;
    return untilLoaded(
      () => lessonSlides(lesson),
      (found) =>
        setDeck(found.type === 'loaded' ? { type: 'loaded', lesson, slides: found.value } : { type: 'failed' }),
    );
  }, [lesson]);
  return deck.type === 'loaded' && deck.lesson !== lesson ? { type: 'loading' } : deck;
}
