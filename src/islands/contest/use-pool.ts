import { useEffect, useState } from 'preact/hooks';
import type { ContestItem } from '../../domain/contest/contest.ts';
import type { QuizKind } from '../../domain/contest/contest-kinds.ts';
import { usedInContests } from '../../domain/contest/contest-record.ts';
import { quizItems } from '../../domain/contest/quiz-items.ts';
import { bank } from '../../stores/bank.ts';
import { loadContestResults } from '../../stores/contest-results.ts';

export type Pool =
  | { readonly type: 'loading' }
  | { readonly type: 'failed' }
  | { readonly type: 'loaded'; readonly items: readonly ContestItem[]; readonly used: ReadonlySet<string> };

/** The questions a quiz can ask, and which of them earlier contests have used. */
export function usePool(kind: QuizKind): { readonly pool: Pool; readonly retry: () => void } {
  const [pool, setPool] = useState<Pool>({ type: 'loading' });
  const load = async () => {
    setPool({ type: 'loading' });
    const [entries, held] = await Promise.all([bank(), loadContestResults()]);
    if (entries.type === 'failed') return setPool({ type: 'failed' });
    setPool({ type: 'loaded', items: quizItems(entries.value.entries, kind), used: usedInContests(held) });
  };
  useEffect(() => void load(), [kind]);
  return { pool, retry: () => void load() };
}
