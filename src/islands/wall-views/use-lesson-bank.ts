import { useEffect, useState } from 'preact/hooks';
import type { LessonId } from '../../domain/item/item.ts';
import { lessonItems, lessonKeys } from '../../stores/lesson-items.ts';
import { emptyBank, type LessonBank } from './lesson-bank.ts';

interface BankState {
  readonly bank: LessonBank;
  /** False while it is still being read. */
  readonly isSettled: boolean;
}

/** A lesson's items and keys once they are read; an empty bank until then and where they cannot be. */
export function useLessonBank(lesson: LessonId): BankState {
  const [state, setState] = useState<BankState>({ bank: emptyBank(lesson), isSettled: false });
  useEffect(() => {
    let isWanted = true;
    void Promise.all([lessonItems(lesson), lessonKeys(lesson)]).then(([items, keys]) => {
      if (!isWanted) return;
      const known = keys.type === 'loaded' ? keys.value : { keys: [], articles: {} };
      const bank = {
        lesson,
        items: new Map(items.type === 'loaded' ? items.value.map((item) => [item.id, item]) : []),
        keys: new Map(known.keys.map((key) => [key.id, key])),
        articles: known.articles,
      };
      setState({ bank, isSettled: true });
    });
    return () => {
      isWanted = false;
    };
  }, [lesson]);
  return state.bank.lesson === lesson ? state : { bank: emptyBank(lesson), isSettled: false };
}
