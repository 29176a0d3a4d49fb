import { useEffect, useState } from 'preact/hooks';
import { lessonTitles } from '../../stores/lesson-titles.ts';

/** Titles by lesson id; empty until they are loaded, and where they cannot be. */
export function useLessonTitles(): ReadonlyMap<string, string> {
  const [titles, set] = useState<ReadonlyMap<string, string>>(new Map());
  useEffect(() => {
    void lessonTitles().then(set);
  }, []);
  return titles;
}
