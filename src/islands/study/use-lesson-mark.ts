import { useEffect, useState } from 'preact/hooks';
import type { LessonId } from '../../domain/item/item.ts';
import { type LessonMark, loadLessonMarks } from '../../stores/lesson-marks.ts';

/**
 * How far the person is with a lesson; `undefined` until that is known. Looked up again when `step`
 * changes, when the page's script has kept another section, and when another person is chosen in another
 * tab, which counts `person` up.
 */
export function useLessonMark(
  lesson: LessonId,
  step: unknown,
): { readonly mark?: LessonMark; readonly person: number } {
  const [mark, setMark] = useState<LessonMark>();
  const [person, setPerson] = useState(0);
  useEffect(() => {
    let isCurrent = true;
    const look = async () => {
      const marks = await loadLessonMarks();
      if (isCurrent) setMark(marks.get(lesson) ?? { read: false, sections: 0 });
    };
    const change = ({ key }: StorageEvent) => {
      if (key === 'zhouke:person') setPerson((before) => before + 1);
    };
    void look();
    document.addEventListener('zhouke:read', look);
    addEventListener('storage', change);
    return () => {
      isCurrent = false;
      document.removeEventListener('zhouke:read', look);
      removeEventListener('storage', change);
    };
  }, [lesson, step, person]);
  return mark ? { mark, person } : { person };
}
