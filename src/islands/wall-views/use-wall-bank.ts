import { useEffect, useState } from 'preact/hooks';
import type { LessonId } from '../../domain/item/item.ts';
import { lessonItems, lessonKeys } from '../../stores/lesson-items.ts';
import { untilLoaded } from '../controls/until-loaded.ts';
import { emptyBank, type LessonBank } from './lesson-bank.ts';

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
      (found) => {
        if (found.type === 'loaded')
          setBank((before) => ({ ...before, items: new Map(found.value.map((item) => [item.id, item])) }));
      },
    );
  }, [lesson]);
  useEffect(() => {
    if (lesson === '' || !showsKeys) return;
    return untilLoaded(
      () => lessonKeys(lesson),
      (found) => {
        if (found.type !== 'loaded') return;
        const { keys, articles } = found.value;
        setBank((before) => ({ ...before, keys: new Map(keys.map((key) => [key.id, key])), articles }));
      },
    );
  }, [lesson, showsKeys]);
  return bank.lesson === lesson ? bank : emptyBank(lesson);
}
