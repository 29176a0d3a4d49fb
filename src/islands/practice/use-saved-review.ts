import { useEffect, useState } from 'preact/hooks';
import { savedAttempt } from '../../stores/attempt.ts';
import { reviewKey } from './new-review.ts';

/** Where the review that was left stands, from 1; `undefined` where none was. */
export function useSavedReview(person: string | undefined): { readonly n: number; readonly m: number } | undefined {
  const [saved, setSaved] = useState<{ readonly n: number; readonly m: number }>();
  useEffect(() => {
    if (person === undefined) return;
    void savedAttempt(reviewKey(person)).then((draft) =>
      setSaved(draft && { n: draft.current + 1, m: draft.items.length }),
    );
  }, [person]);
  return saved;
}
