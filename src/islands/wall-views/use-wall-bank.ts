import { useEffect, useState } from 'preact/hooks';
import type { LessonId } from '../../domain/item/item.ts';
import type { Loaded } from '../../stores/lesson-items.ts';
import { lessonItems, lessonKeys } from '../../stores/lesson-items.ts';
import { emptyBank, type LessonBank } from './lesson-bank.ts';

/** How long after a failure a file is asked for again. */
const RETRY_MS = 3000;

/**
 * A lesson's items for the wall, read again by themselves until they are there. Its keys are asked for only
 * once an answer may be shown. An empty bank until then, and for no lesson.
 */
export function useWallBank(lesson: LessonId | '', showsKeys: boolean): LessonBank {
  const [bank, setBank] = useState<LessonBank>(emptyBank(lesson));
  useEffect(() => {
    setBank(emptyBank(lesson));
    if (lesson === '') return;
    return untilLoaded(
      () => lessonItems(lesson),
      (items) => setBank((before) => ({ ...before, items: new Map(items.map((item) => [item.id, item])) })),
    );
  }, [lesson]);
  useEffect(() => {
    if (lesson === '' || !showsKeys) return;
    return untilLoaded(
      () => lessonKeys(lesson),
      ({ keys, articles }) =>
        setBank((before) => ({ ...before, keys: new Map(keys.map((key) => [key.id, key])), articles })),
    );
  }, [lesson, showsKeys]);
  return bank.lesson === lesson ? bank : emptyBank(lesson);
}

/** Asks until the answer is there; the function returned gives up. */
function untilLoaded<T>(ask: () => Promise<Loaded<T>>, use: (value: T) => void): () => void {
  let isWanted = true;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const load = async () => {
    const found = await ask();
    if (!isWanted) return;
    if (found.type === 'loaded') use(found.value);
    else timer = setTimeout(load, RETRY_MS);
  };
  void load();
  return () => {
    isWanted = false;
    clearTimeout(timer);
  };
}
