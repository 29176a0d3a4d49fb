import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import type { DrawRecord } from '../../domain/draw/draw-record.ts';
import { endSitting } from '../../domain/draw/sitting-steps.ts';
import type { Locale } from '../../i18n/locale.ts';
import { $sitting, changeSitting, finishSitting, resumeSitting } from '../../stores/draw-sitting.ts';
import { $draws, loadDraws } from '../../stores/draws.ts';
import { $rosters, loadRosters } from '../../stores/roster.ts';
import { $storageHealth } from '../../stores/storage-health.ts';
import { currentRoster, isMadeUp } from '../controls/roster/roster-choice.ts';
import type { DrawTexts } from '../wall-views/draw-texts.ts';
import { LiveStage } from './LiveStage.tsx';
import { Result } from './Result.tsx';
import { Setup } from './Setup.tsx';
import { Taken } from './Taken.tsx';
import { useSetting } from './use-setting.ts';

interface DrawProps {
  readonly locale: Locale;
  readonly messages: DrawTexts;
  /** A made-up roster as text. */
  readonly sample: string;
}

interface Opened {
  readonly record: DrawRecord;
  readonly source: Parameters<typeof Result>[0]['source'];
}

/** The spot draw from the roster to the record, in one window. */
export function Draw({ locale, messages, sample }: DrawProps) {
  const { draw } = messages;
  const standing = useStore($sitting);
  const draws = useStore($draws);
  const rosters = useStore($rosters);
  const health = useStore($storageHealth);
  const { state: setting, retry } = useSetting();
  const [isReady, setIsReady] = useState(false);
  const [opened, setOpened] = useState<Opened | undefined>(undefined);

  useEffect(() => {
    void Promise.all([loadRosters(), loadDraws()]).then(() => setIsReady(true));
    void resumeSitting();
  }, []);

  const finish = async () => {
    const end = await finishSitting();
    if (end.type === 'recorded') setOpened({ record: end.record, source: end.stored ? 'stored' : 'queued' });
  };
  const isFinished = standing.type === 'open' && standing.sitting.phase === 'finished';
  useEffect(() => {
    // A reload between the last verdict and its record comes back here and records it then.
    if (isFinished) void finish();
  }, [isFinished]);

  const lessons = setting.type === 'loaded' ? setting.setting.lessons : [];
  if (standing.type === 'taken') return <Taken messages={draw} onTakeOver={() => void resumeSitting(true)} />;
  if (standing.type === 'open' && !isFinished) {
    const { sitting } = standing;
    return (
      <LiveStage
        sitting={sitting}
        lesson={lessons.find(({ id }) => id === sitting.lesson)}
        locale={locale}
        messages={messages}
        onChange={changeSitting}
        onLeave={() => (sitting.phase === 'sealed' ? void finish() : changeSitting(endSitting))}
      />
    );
  }
  if (setting.type === 'failed') {
    return (
      <div class="notice" role="alert">
        <h1>{draw.title}</h1>
        <p>{draw.lessonFailed}</p>
        <button type="button" class="btn" onClick={retry}>
          {draw.retry}
        </button>
      </div>
    );
  }
  if (setting.type === 'loading' || standing.type === 'loading' || !isReady || isFinished) {
    return (
      <header class="page-head">
        <h1>{draw.title}</h1>
        <p role="status">{draw.loading}</p>
      </header>
    );
  }
  if (opened !== undefined) {
    const { record, source } = opened;
    return (
      <Result
        record={record}
        kept={draws.find(({ id }) => id === record.id)}
        lessonTitle={lessons.find(({ id }) => id === record.lesson)?.title ?? record.lesson}
        isSample={isMadeUp(record.roster, sample)}
        source={source}
        locale={locale}
        messages={draw}
        onBack={() => setOpened(undefined)}
      />
    );
  }
  return (
    <>
      {health.state === 'ok' ? null : <p class="notice">{draw.storageTrouble}</p>}
      {standing.type === 'damaged' ? (
        <div class="notice" role="status">
          <b>{draw.damagedTitle}</b>
          <p>{draw.damagedText}</p>
        </div>
      ) : null}
      <Setup
        setting={setting.setting}
        roster={currentRoster(rosters)}
        draws={draws}
        sample={sample}
        locale={locale}
        messages={draw}
        onOpen={(record) => setOpened({ record, source: 'opened' })}
      />
    </>
  );
}
