import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { LessonId } from '../../domain/item/item.ts';
import { lessonItems, lessonKeys } from '../../stores/lesson-items.ts';
import { emptyBank, type LessonBank } from './lesson-bank.ts';

interface BankState {
  readonly bank: LessonBank;
  /** False while one of the lessons is still being read. */
  readonly isSettled: boolean;
}

/**
 * The items and keys of some lessons in one bank, as far as they are read; what cannot be read is missing. What
 * was read once stays while more lessons are asked for.
 */
export function useLessonBank(lessons: readonly LessonId[]): BankState {
  const [banks, setBanks] = useState<ReadonlyMap<LessonId, LessonBank>>(new Map());
  const asked = useRef(new Set<LessonId>());
  const key = lessons.join();
  useEffect(() => {
    for (const lesson of lessons) {
      if (asked.current.has(lesson)) continue;
      asked.current.add(lesson);
      void readBank(lesson).then((bank) => setBanks((before) => new Map([...before, [lesson, bank]])));
    }
  }, [key]);
  return useMemo(() => {
    const found = lessons.flatMap((lesson) => banks.get(lesson) ?? []);
    return { bank: joinedBank(lessons[0] ?? '', found), isSettled: found.length === lessons.length };
  }, [banks, key]);
}

async function readBank(lesson: LessonId): Promise<LessonBank> {
  const [items, keys] = await Promise.all([lessonItems(lesson), lessonKeys(lesson)]);
  const known = keys.type === 'loaded' ? keys.value : { keys: [], articles: {} };
  return {
    lesson,
    items: new Map(items.type === 'loaded' ? items.value.map((item) => [item.id, item]) : []),
    keys: new Map(known.keys.map((key) => [key.id, key])),
    articles: known.articles,
  };
}

function joinedBank(lesson: LessonId, banks: readonly LessonBank[]): LessonBank {
  const [only] = banks;
  if (only !== undefined && banks.length === 1) return only;
  return banks.reduce<LessonBank>(
    (all, { items, keys, articles }) => ({
      lesson,
      items: new Map([...all.items, ...items]),
      keys: new Map([...all.keys, ...keys]),
      articles: { ...all.articles, ...articles },
    }),
    emptyBank(lesson),
  );
}
