import { countLines } from '../../domain/walk-round/count-lines.ts';
import { walkDay } from '../../domain/walk-round/deadline.ts';
import { clockText, dayText, fullDayText } from '../../i18n/day-text.ts';
import { fill } from '../../i18n/fill.ts';
import type { KeptWalk } from '../../stores/walk-round.ts';
import type { WalkUi } from './walk-ui.ts';

export interface KeptWords {
  readonly unit: string;
  readonly day: string;
  /** What else there is to say of it; empty for a walk that cannot be read. */
  readonly facts: readonly string[];
  /** What is asked before it is deleted. */
  readonly confirm: string;
}

/** How a kept walk is told from the others. */
export function keptWords({ walk }: KeptWalk, { locale, messages: { kept } }: WalkUi): KeptWords {
  if (walk === undefined) return { unit: kept.damaged, day: '', facts: [], confirm: kept.confirmDamaged };
  const { judged, all, wrong } = countLines(walk.entries);
  const unit = walk.unit || kept.noUnit;
  const day = fullDayText(walkDay(walk.startedAt), locale);
  const { changedAt } = walk;
  const changed = { day: dayText(walkDay(changedAt), locale), time: clockText(changedAt, locale) };
  return {
    unit,
    day,
    facts: [fill(kept.progress, { judged, all }), fill(kept.wrong, { n: wrong }), fill(kept.changed, changed)],
    confirm: fill(kept.confirmText, { unit, day, judged }),
  };
}
