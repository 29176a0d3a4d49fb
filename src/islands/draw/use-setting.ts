import { useEffect, useState } from 'preact/hooks';
import type { LessonId } from '../../domain/item/item.ts';
import { type LessonSummary, lessons } from '../../stores/lessons.ts';
import { now } from '../../stores/now.ts';
import { plan } from '../../stores/plan.ts';
import { site } from '../../stores/site.ts';
import { plannedLesson } from './draw-plan.ts';

export interface Setting {
  readonly lessons: readonly LessonSummary[];
  /** The lesson of today's session. */
  readonly planned: LessonId | undefined;
  readonly peoplePerDraw: number;
}

export type SettingState =
  | { readonly type: 'loading' }
  | { readonly type: 'failed' }
  | { readonly type: 'loaded'; readonly setting: Setting };

/** What a bureau that says nothing draws. */
const PEOPLE_PER_DRAW = 5;

/** The lessons, today's among them, and how many are drawn. Only the lessons are needed; `retry` reads again. */
export function useSetting(): { readonly state: SettingState; readonly retry: () => void } {
  const [state, setState] = useState<SettingState>({ type: 'loading' });
  const load = async () => {
    setState({ type: 'loading' });
    const [all, years, settings] = await Promise.all([lessons(), plan(), site()]);
    if (all.type === 'failed') return setState({ type: 'failed' });
    const setting = {
      lessons: all.value,
      planned: years.type === 'loaded' ? plannedLesson(years.value, now()) : undefined,
      peoplePerDraw: settings.type === 'loaded' ? settings.value.peoplePerDraw : PEOPLE_PER_DRAW,
    };
    setState({ type: 'loaded', setting });
  };
  useEffect(() => void load(), []);
  return { state, retry: () => void load() };
}
