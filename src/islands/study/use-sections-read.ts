import { useEffect, useState } from 'preact/hooks';
import type { LessonId } from '../../domain/item/item.ts';
import { isReadingDraft } from '../../domain/records/reading-draft.ts';
import { peekDraft } from '../../stores/drafts.ts';
import { loadMe } from '../../stores/people.ts';

/** How many sections of a lesson are read so far; looked up again whenever `step` changes. */
export function useSectionsRead(lesson: LessonId, step: number): number {
  const [read, setRead] = useState(0);
  useEffect(() => {
    void (async () => {
      const draft = await peekDraft(`reading:${(await loadMe()).id}:${lesson}`);
      if (isReadingDraft(draft)) setRead(draft.sections.length);
    })();
  }, [lesson, step]);
  return read;
}
