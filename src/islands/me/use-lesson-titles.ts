import { useEffect, useState } from 'preact/hooks';
import { lessons } from '../../stores/lessons.ts';

/** Titles of lessons by id; empty until they are loaded, and where they cannot be. */
export function useLessonTitles(): ReadonlyMap<string, string> {
  const [titles, set] = useState<ReadonlyMap<string, string>>(new Map());
  useEffect(() => {
    void lessons().then((all) => {
      if (all.type === 'loaded') set(new Map(all.value.map(({ id, title }) => [id, title])));
    });
  }, []);
  return titles;
}
