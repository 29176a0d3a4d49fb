import { useEffect, useState } from 'preact/hooks';
import type { Blueprint } from '../../domain/paper/blueprint.ts';
import type { PlanYear } from '../../domain/plan/plan.ts';
import { blueprints } from '../../stores/blueprints.ts';
import { type LessonSummary, lessons } from '../../stores/lessons.ts';
import { plan } from '../../stores/plan.ts';

export interface HomeData {
  readonly plans: readonly PlanYear[];
  readonly lessons: ReadonlyMap<string, LessonSummary>;
  readonly exams: ReadonlyMap<string, Blueprint>;
}

type Loading =
  | { readonly type: 'loading' }
  | { readonly type: 'failed' }
  | { readonly type: 'loaded'; readonly value: HomeData };

/** The plan with what it names. Without the list of exams the week still shows; without plan or lessons it cannot. */
export function useHomeData() {
  const [state, set] = useState<Loading>({ type: 'loading' });
  const look = async () => {
    set({ type: 'loading' });
    const [years, all, exams] = await Promise.all([plan(), lessons(), blueprints()]);
    if (years.type === 'failed' || all.type === 'failed') return set({ type: 'failed' });
    set({
      type: 'loaded',
      value: {
        plans: years.value,
        lessons: new Map(all.value.map((lesson) => [lesson.id, lesson])),
        exams: new Map((exams.type === 'loaded' ? exams.value : []).map((exam) => [exam.id, exam])),
      },
    });
  };
  useEffect(() => void look(), []);
  return { state, look };
}
