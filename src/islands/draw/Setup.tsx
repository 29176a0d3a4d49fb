import { useStore } from '@nanostores/preact';
import { useMemo, useState } from 'preact/hooks';
import type { DrawRecord } from '../../domain/draw/draw-record.ts';
import type { Roster } from '../../domain/records/roster.ts';
import { studyDay } from '../../domain/records/study-day.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { DrawMessages } from '../../i18n/zh-cn/draw.ts';
import { $away, keepAway } from '../../stores/draw-setup.ts';
import { startSitting } from '../../stores/draw-sitting.ts';
import { lessonItems } from '../../stores/lesson-items.ts';
import type { LessonSummary } from '../../stores/lessons.ts';
import { now } from '../../stores/now.ts';
import { standingOf } from '../wall-views/standing.ts';
import { askedToday, spentOf } from './draw-plan.ts';
import { FileCard } from './FileCard.tsx';
import { HistoryCard } from './HistoryCard.tsx';
import { PlanCard } from './PlanCard.tsx';
import { PresentCard } from './PresentCard.tsx';
import { RosterCard } from './RosterCard.tsx';
import type { Setting } from './use-setting.ts';

interface SetupProps {
  readonly setting: Setting;
  readonly roster: Roster | undefined;
  readonly draws: readonly DrawRecord[];
  readonly sample: string;
  readonly locale: Locale;
  readonly messages: DrawMessages;
  readonly onOpen: (record: DrawRecord, file: string | undefined) => void;
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
          <HistoryCard
            draws={draws}
            lessons={setting.lessons}
            locale={locale}
            messages={messages}
            onOpen={(record) => onOpen(record, undefined)}
          />
          <FileCard messages={messages} onRecord={onOpen} />
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
  const [state, setState] = useState<'ready' | 'starting' | 'failed'>('ready');
  const today = studyDay(now());
  const away = useMemo(() => {
    const known = new Set(roster.people.map(({ id }) => id));
    return new Set(kept.day === today ? kept.ids.filter((id) => known.has(id)) : []);
  }, [kept, roster, today]);
  const spentBefore = useMemo(() => spentOf(draws, roster), [draws, roster]);
  const eligible = useMemo(() => roster.people.map(({ id }) => id).filter((id) => !away.has(id)), [roster, away]);
  const standing = useMemo(() => standingOf(eligible, spentBefore), [eligible, spentBefore]);
  const start = async (lesson: LessonSummary, count: number) => {
    setState('starting');
    const items = await lessonItems(lesson.id);
    if (items.type === 'failed' || items.value.length === 0) return setState('failed');
    await startSitting({
      lesson: lesson.id,
      sample: roster.sample,
      roster: roster.people.map(({ id, name, unit }) => ({ id, name, unit })),
      eligible,
      spentBefore,
      count,
      pool: items.value.map(({ id, revision }) => ({ item: id, revision })),
      itemsUsedBefore: askedToday(draws, now()),
    });
    setState('ready');
  };
  return (
    <>
      <PlanCard
        standing={standing}
        lessons={setting.lessons}
        planned={setting.planned}
        peoplePerDraw={setting.peoplePerDraw}
        isStarting={state === 'starting'}
        isFailed={state === 'failed'}
        messages={messages}
        onStart={(lesson, count) => void start(lesson, count)}
      />
      <PresentCard roster={roster} away={away} messages={messages} onAway={(ids) => keepAway({ day: today, ids })} />
    </>
  );
}
