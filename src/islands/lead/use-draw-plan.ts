import { useEffect, useMemo, useState } from 'preact/hooks';
import { chancesOf } from '../../domain/draw/draw-chances.ts';
import type { PoolCandidate } from '../../domain/draw/item-pool.ts';
import { type DrawWish, planDraw } from '../../domain/draw/plan-draw.ts';
import { type SittingPlan, sealSitting } from '../../domain/draw/sitting.ts';
import type { PersonId } from '../../domain/records/record.ts';
import { eligibleToday } from '../../domain/session/eligible.ts';
import type { SessionDraft } from '../../domain/session/session-draft.ts';
import { sealDraw } from '../../domain/session/session-draw.ts';
import { bank } from '../../stores/bank.ts';
import { $draws, loadDraws } from '../../stores/draws.ts';
import { newId } from '../../stores/ids.ts';
import { newDrawSeed } from '../../stores/new-seed.ts';
import { changeSession, whenSaved } from '../../stores/session.ts';
import { loadWeakTopics } from '../../stores/weak-topics.ts';
import { useAtom } from '../controls/use-atom.ts';
import { type LeadPlanFault, leadPlanFault } from './draw-plan-fault.ts';

export type DrawRule = DrawWish['rule'];

export interface DrawPlan {
  readonly rule: DrawRule;
  readonly setRule: (rule: DrawRule) => void;
  readonly countText: string;
  readonly setCountText: (text: string) => void;
  readonly eligible: readonly PersonId[];
  readonly fault: LeadPlanFault | undefined;
  /** False while items and history are read. */
  readonly isReady: boolean;
  /** What would be sealed; `undefined` while it is read. */
  readonly plan: Omit<SittingPlan, 'id' | 'seed'> | undefined;
  readonly weakTopics: readonly string[];
  /** Everybody's chance, 0 to 1; empty where nothing can be drawn. */
  readonly chances: ReadonlyMap<PersonId, number>;
  /** The seal that is kept and may be shown. */
  readonly keptSeal: string;
  readonly seal: () => void;
}

interface Known {
  readonly candidates: readonly PoolCandidate[];
  readonly weakTopics: readonly string[];
}

const NO_CHANCES: ReadonlyMap<PersonId, number> = new Map();

/** How the next draw of the meeting is to be made, and its seal. History and items are read when it is come to. */
export function useDrawPlan(session: SessionDraft, isPlanning: boolean, peoplePerDraw: number): DrawPlan {
  const draws = useAtom($draws);
  const [rule, setRule] = useState<DrawRule>('cycle');
  const [countText, setCountText] = useState(String(peoplePerDraw));
  const [known, setKnown] = useState<Known | undefined>(undefined);
  const [keptSeal, setKeptSeal] = useState(session.sitting?.id ?? '');
  useEffect(() => {
    if (!isPlanning) return;
    void Promise.all([bank(), loadWeakTopics(), loadDraws()]).then(([index, weak]) => {
      const candidates = index.type === 'loaded' ? index.value.entries : [];
      setKnown({ candidates, weakTopics: weak.map(({ topic }) => topic) });
    });
  }, [isPlanning]);
  const eligible = useMemo(() => eligibleToday(session), [session.roster, session.presence, session.excludedUnits]);
  const count = countText.trim() === '' ? Number.NaN : Number(countText);
  const isCounted = Number.isInteger(count) && count >= 1;
  const plan = useMemo(() => {
    if (known === undefined || !isCounted) return undefined;
    const ids = new Set(session.draws.map(({ id }) => id));
    const all = [...draws.filter(({ id }) => !ids.has(id)), ...session.draws];
    const { people, sample } = session.roster;
    return planDraw({ ...known, lesson: session.lesson, rule, count, sample, roster: people, eligible, draws: all });
  }, [known, isCounted, count, rule, draws, session.draws, session.roster, session.lesson, eligible]);
  const fault = leadPlanFault({ eligible: eligible.length, count, items: plan?.pool.length });
  const chances = useMemo(
    () => (plan === undefined || fault !== undefined ? NO_CHANCES : chancesOf({ ...plan, spent: plan.spentBefore })),
    [plan, fault],
  );
  const seal = () => {
    if (plan === undefined || (fault !== undefined && fault !== 'no-items')) return;
    const sitting = sealSitting({ ...plan, id: newId(), seed: newDrawSeed() });
    changeSession((draft) => sealDraw(draft, sitting));
    // The room sees a commitment only once it is kept: a page loaded again must not seal another seed.
    void whenSaved().then(() => setKeptSeal(sitting.id));
  };
  return {
    rule,
    setRule,
    countText,
    setCountText,
    eligible,
    fault,
    isReady: known !== undefined,
    plan,
    weakTopics: known?.weakTopics ?? [],
    chances,
    keptSeal,
    seal,
  };
}
