import { useEffect, useState } from 'preact/hooks';
import type { PlanYear } from '../../domain/plan/plan.ts';
import type { SessionDraft } from '../../domain/session/session-draft.ts';
import { type LessonSummary, lessons } from '../../stores/lessons.ts';
import { plan } from '../../stores/plan.ts';
import { loadRosters } from '../../stores/roster.ts';
import { peekSession } from '../../stores/session.ts';

export interface DeskData {
  readonly lessons: readonly LessonSummary[];
  /** Empty where the plan cannot be read: every lesson can be led without it. */
  readonly years: readonly PlanYear[];
  readonly left: SessionDraft | 'damaged' | undefined;
}

type DeskState =
  | { readonly type: 'loading' }
  | { readonly type: 'failed' }
  | { readonly type: 'loaded'; readonly data: DeskData };

/** What the desk starts from; only the lessons are needed, and `retry` reads again. */
export function useDeskData(): { readonly state: DeskState; readonly retry: () => void } {
  const [state, setState] = useState<DeskState>({ type: 'loading' });
  const load = async () => {
    setState({ type: 'loading' });
    const [all, years, left] = await Promise.all([lessons(), plan(), peekSession(), loadRosters()]);
    if (all.type === 'failed') return setState({ type: 'failed' });
    const data = { lessons: all.value, years: years.type === 'loaded' ? years.value : [], left };
    setState({ type: 'loaded', data });
  };
  useEffect(() => void load(), []);
  return { state, retry: () => void load() };
}
