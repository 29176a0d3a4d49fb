import { useEffect, useState } from 'preact/hooks';
import type { LessonId } from '../../domain/item/item.ts';
import { claimDraft, finishDraft, peekDraft, saveDraft } from '../../stores/drafts.ts';
import { loadMe } from '../../stores/people.ts';
import { loadRecords } from '../../stores/record-log.ts';

/** In characters as the field counts them. */
export const LONGEST_REFLECTION = 500;

type Standing = 'open' | 'taken' | 'saved';

/**
 * The reflection on a lesson. What is typed is a draft of this tab; coming into the field takes it over
 * from another tab, together with what was written there. Recorded once for each quiz.
 */
export function useReflection(lesson: LessonId, since: number) {
  const [text, setText] = useState('');
  const [standing, stand] = useState<Standing>('open');
  const keyOf = async () => `reflection:${(await loadMe()).id}:${lesson}`;
  const take = (value: unknown) => typeof value === 'string' && setText(value);

  useEffect(() => {
    void (async () => {
      const records = await loadRecords();
      if (records.some((each) => each.type === 'reflection' && each.lesson === lesson && each.at >= since)) {
        return stand('saved');
      }
      take(await peekDraft(await keyOf()));
    })();
  }, [lesson, since]);

  return {
    text,
    standing,
    async focus() {
      const claim = await claimDraft(await keyOf(), true);
      if (claim.type === 'claimed') take(claim.value);
      stand('open');
    },
    async write(value: string) {
      setText(value);
      const saved = await saveDraft(await keyOf(), value);
      if (saved.type === 'taken') stand('taken');
    },
    async save() {
      const done = await finishDraft(await keyOf(), [{ type: 'reflection', lesson, text: text.trim() }]);
      stand(done.type === 'taken' ? 'taken' : 'saved');
    },
  };
}
