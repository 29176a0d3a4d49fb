import { useEffect, useMemo, useState } from 'preact/hooks';
import type { DrawRule } from '../../domain/draw/draw-people.ts';
import type { DrawRecord } from '../../domain/draw/draw-record.ts';
import type { PoolCandidate } from '../../domain/draw/item-pool.ts';
import { historyFor, planDraw } from '../../domain/draw/plan-draw.ts';
import type { SittingPlan } from '../../domain/draw/sitting.ts';
import { type Standing, standingOf } from '../../domain/draw/standing.ts';
import type { LessonId } from '../../domain/item/item.ts';
import type { PersonId } from '../../domain/records/record.ts';
import type { Roster } from '../../domain/records/roster.ts';
import { bank } from '../../stores/bank.ts';
import { startSitting } from '../../stores/draw-sitting.ts';
import { lessonItems } from '../../stores/lesson-items.ts';
import type { LessonSummary } from '../../stores/lessons.ts';
import { loadWeakTopics } from '../../stores/weak-topics.ts';
import { type PlanFault, planFault } from './draw-plan.ts';
import type { Setting } from './use-setting.ts';

interface PlanGiven {
  readonly setting: Setting;
  readonly roster: Roster;
  readonly draws: readonly DrawRecord[];
  readonly eligible: readonly PersonId[];
}

/** What the presenter chooses for the next draw, and what comes of it. */
export interface PlanState {
  readonly rule: DrawRule;
  readonly setRule: (rule: DrawRule) => void;
  /** As typed. */
  readonly countText: string;
  readonly setCountText: (text: string) => void;
  readonly lesson: LessonSummary | undefined;
  readonly setLesson: (lesson: LessonId) => void;
  readonly fault: PlanFault | undefined;
  readonly standing: Standing;
  /** What would be sealed; `undefined` while there is a fault or the bank is read. */
  readonly plan: Omit<SittingPlan, 'id' | 'seed'> | undefined;
  readonly state: 'ready' | 'starting' | 'failed';
  readonly start: () => void;
}

interface Known {
  readonly candidates: readonly PoolCandidate[];
  readonly weakTopics: readonly string[];
}

/** Plans the next draw; bank and log are read beside, and a draw can be started before they are there. */
export function usePlan({ setting, roster, draws, eligible }: PlanGiven): PlanState {
  const { lessons, planned } = setting;
  const [rule, setRule] = useState<DrawRule>('cycle');
  const [countText, setCountText] = useState(String(setting.peoplePerDraw));
  const [chosen, setLesson] = useState(planned ?? lessons.find(({ items }) => items > 0)?.id);
  const [state, setState] = useState<PlanState['state']>('ready');
  const known = useKnown();
  const lesson = lessons.find(({ id }) => id === chosen) ?? lessons[0];
  const count = countText.trim() === '' ? Number.NaN : Number(countText);
  const standing = useMemo(
    () => standingOf(eligible, historyFor(rule, draws, roster.people, eligible).spentBefore),
    [rule, draws, roster, eligible],
  );
  const fault = planFault({ present: standing.present, count, lesson, lessons });
  const planFor = (candidates: readonly PoolCandidate[], weakTopics: readonly string[], of: LessonId) => {
    const { sample, people } = roster;
    return planDraw({ lesson: of, rule, count, sample, roster: people, eligible, draws, candidates, weakTopics });
  };
  const isOpen = fault === undefined && lesson !== undefined;
  const plan = useMemo(
    () => (isOpen && known !== undefined ? planFor(known.candidates, known.weakTopics, lesson.id) : undefined),
    [isOpen, known, lesson, rule, count, roster, draws, eligible],
  );
  const start = async () => {
    if (!isOpen) return;
    setState('starting');
    // The questions themselves must be here before the wall is.
    const items = await lessonItems(lesson.id);
    if (items.type === 'failed' || items.value.length === 0) return setState('failed');
    const sealed = plan === undefined || plan.pool.length === 0 ? planFor(items.value, [], lesson.id) : plan;
    await startSitting(sealed);
    setState('ready');
  };
  return {
    rule,
    setRule,
    countText,
    setCountText,
    lesson,
    setLesson,
    fault,
    standing,
    plan,
    state,
    start: () => void start(),
  };
}

/** The bank's index and the topics the office is weak in, once they are read; without a bank there are none. */
function useKnown(): Known | undefined {
  const [known, setKnown] = useState<Known | undefined>(undefined);
  useEffect(() => {
    void Promise.all([bank(), loadWeakTopics()]).then(([index, weak]) => {
      if (index.type === 'failed') return;
      setKnown({ candidates: index.value.entries, weakTopics: weak.map(({ topic }) => topic) });
    });
  }, []);
  return known;
}
