import { useState } from 'preact/hooks';
import type { Locale } from '../../i18n/locale.ts';
import type { ItemsMessages } from '../../i18n/zh-cn/items.ts';
import type { QuizWork } from './QuizWork.tsx';

interface Loaded {
  readonly Work: typeof QuizWork;
  readonly items: ItemsMessages;
}

/**
 * The part of the island that runs a quiz. A reader who only passes by downloads no more than the
 * invitation; the rest comes with the first press, or at once where a quiz was begun before.
 */
export function useQuizWork(locale: Locale) {
  const [work, setWork] = useState<Loaded>();
  const [isLost, setLost] = useState(false);
  const load = async () => {
    setLost(false);
    try {
      const [{ QuizWork: Work }, { items }] = await Promise.all([
        import('./QuizWork.tsx'),
        locale === 'en' ? import('../../i18n/en/items.ts') : import('../../i18n/zh-cn/items.ts'),
      ]);
      setWork({ Work, items });
    } catch {
      setLost(true);
    }
  };
  return { work, isLost, load };
}
