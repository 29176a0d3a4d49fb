import { useStore } from '@nanostores/preact';
import { useMemo } from 'preact/hooks';
import type { DrawRecord } from '../../domain/draw/draw-record.ts';
import type { Roster } from '../../domain/records/roster.ts';
import { studyDay } from '../../domain/records/study-day.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { DrawMessages } from '../../i18n/zh-cn/draw.ts';
import { $away, keepAway } from '../../stores/draw-setup.ts';
import { now } from '../../stores/now.ts';
import { RosterCard } from '../controls/roster/RosterCard.tsx';

import { CheckLink } from './CheckLink.tsx';
import { HistoryCard } from './HistoryCard.tsx';
import { PlanCard } from './PlanCard.tsx';
import { PresentCard } from './PresentCard.tsx';
import { usePlan } from './use-plan.ts';
import type { Setting } from './use-setting.ts';

interface SetupProps {
  readonly setting: Setting;
  readonly roster: Roster | undefined;
  readonly draws: readonly DrawRecord[];
  readonly sample: string;
  readonly locale: Locale;
  readonly messages: DrawMessages;
  readonly onOpen: (record: DrawRecord) => void;
}

/** Before the draw: who, how many, on what; and what was drawn before. */
export function Setup({ setting, roster, draws, sample, locale, messages, onOpen }: SetupProps) {
  return (
    <>
      <header class="page-head">
        <h1>{messages.title}</h1>
        <p>{messages.lead}</p>
      </header>
      <div class="draw-setup">
        <div class="stack">
          <RosterCard roster={roster} sample={sample} messages={messages} />
          {roster === undefined ? null : <Today setting={setting} roster={roster} draws={draws} messages={messages} />}
        </div>
        <div class="stack">
          <HistoryCard draws={draws} lessons={setting.lessons} locale={locale} messages={messages} onOpen={onOpen} />
          <CheckLink locale={locale} messages={messages} />
        </div>
      </div>
    </>
  );
}

interface TodayProps {
  readonly setting: Setting;
  readonly roster: Roster;
  readonly draws: readonly DrawRecord[];
  readonly messages: DrawMessages;
}

function Today({ setting, roster, draws, messages }: TodayProps) {
  const kept = useStore($away);
  const today = studyDay(now());
  const away = useMemo(() => {
    const known = new Set(roster.people.map(({ id }) => id));
    return new Set(kept.day === today ? kept.ids.filter((id) => known.has(id)) : []);
  }, [kept, roster, today]);
  const eligible = useMemo(() => roster.people.map(({ id }) => id).filter((id) => !away.has(id)), [roster, away]);
  const choice = usePlan({ setting, roster, draws, eligible });
  return (
    <>
      <PlanCard choice={choice} setting={setting} people={roster.people} messages={messages} />
      <PresentCard roster={roster} away={away} messages={messages} onAway={(ids) => keepAway({ day: today, ids })} />
    </>
  );
}
