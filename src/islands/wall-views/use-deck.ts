import { useEffect, useState } from 'preact/hooks';
import type { LessonId } from '../../domain/item/item.ts';
import { type LessonSlides, lessonSlides } from '../../stores/slides.ts';

export type Deck =
  | { readonly type: 'loading' }
  | { readonly type: 'failed' }
  | { readonly type: 'loaded'; readonly lesson: LessonId; readonly slides: LessonSlides };

/** How long after a failure the slides are asked for again: a meeting goes on while a cable is put back. */
const RETRY_MS = 3000;

/** A lesson's slides; read again by itself until they are there. None for no lesson. */
export function useDeck(lesson: LessonId | ''): Deck {
  const [deck, setDeck] = useState<Deck>({ type: 'loading' });
  useEffect(() => {
    if (lesson === '') return;
    let isWanted = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const load = async () => {
      const found = await lessonSlides(lesson);
      if (!isWanted) return;
      if (found.type === 'loaded') return setDeck({ type: 'loaded', lesson, slides: found.value });
      setDeck({ type: 'failed' });
      timer = setTimeout(load, RETRY_MS);
    };
    void load();
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [lesson]);
  return deck.type === 'loaded' && deck.lesson !== lesson ? { type: 'loading' } : deck;
}
