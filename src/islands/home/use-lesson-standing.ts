import { useEffect, useState } from 'preact/hooks';
import { type LessonStanding, loadLessonStanding } from '../../stores/lesson-standing.ts';

/** What is under way in a lesson; looked up again whenever `news` changes and the page comes back to view. */
export function useLessonStanding(lesson: string | undefined, news: unknown): LessonStanding | undefined {
  const [found, set] = useState<{ readonly lesson: string; readonly standing: LessonStanding } | undefined>(undefined);
  useEffect(() => {
    if (lesson === undefined) return;
    let isShown = true;
    const look = async () => {
      const standing = await loadLessonStanding(lesson);
      if (isShown) set({ lesson, standing });
    };
    void look();
    addEventListener('pageshow', look);
    document.addEventListener('visibilitychange', look);
    return () => {
      isShown = false;
      removeEventListener('pageshow', look);
      document.removeEventListener('visibilitychange', look);
    };
  }, [lesson, news]);
  return found?.lesson === lesson ? found?.standing : undefined;
}
