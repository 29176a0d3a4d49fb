import { useEffect, useState } from 'preact/hooks';
import { stepOf } from '../../domain/session/agenda.ts';
import type { Locale } from '../../i18n/locale.ts';
import { loadRosters } from '../../stores/roster.ts';
import { $session, finishSession, resumeSession } from '../../stores/session.ts';
import { nextWallAt, publishWall } from '../../stores/wall.ts';
import { useLate } from '../controls/use-late.ts';
import { useLazy } from '../controls/use-lazy.ts';
import { openWall } from '../wall-views/open-wall.ts';
import { Console } from './Console.tsx';
import type { DoneFacts } from './Done.tsx';
import type { LeadLesson, LeadTexts } from './lead-texts.ts';
import { endedRecordOf } from './wall-record-of.ts';

interface LeadProps {
  readonly locale: Locale;
  readonly lesson: LeadLesson;
  readonly messages: LeadTexts;
}

/** The room comes first: the desk draws a change once the wall, which shares its thread, has had the time to. */
const DESK_LAG_MS = 30;

/**
 * The presenter's page: from 开始 over the console to the meeting's record. What a meeting needs comes with
 * the page and its end once 小结 is reached, so that a network lost meanwhile costs nothing.
 */
export function Lead({ locale, lesson, messages }: LeadProps) {
  const standing = useLate($session, DESK_LAG_MS);
  const [isReady, setIsReady] = useState(false);
  const [done, setDone] = useState<DoneFacts | undefined>(undefined);
  useEffect(() => {
    void Promise.all([loadRosters(), resumeSession()]).then(() => setIsReady(true));
  }, []);
  const session = isReady && standing.type === 'open' ? standing.draft : undefined;
  const isOurs = session?.lesson === lesson.id;
  const before = useLazy(isReady && !isOurs, () => import('./Before.tsx'));
  const isEnding = isOurs && session !== undefined && stepOf(session) === 'close';
  const after = useLazy(isEnding || done !== undefined, () => import('./Done.tsx'));
  const finish = async () => {
    const end = await finishSession(lesson.sections);
    if (end.type !== 'recorded') return;
    if (session !== undefined) publishWall(endedRecordOf(session, lesson, locale, nextWallAt()));
    setDone({ session: end.session, isStored: end.stored });
  };
  if (done !== undefined && after.type === 'loaded') {
    return <after.value.Done {...done} title={lesson.title} locale={locale} messages={messages.lead} />;
  }
  if (session !== undefined && isOurs) {
    return <Console session={session} lesson={lesson} locale={locale} messages={messages} onFinish={finish} />;
  }
  if (isReady && !isOurs && done === undefined && before.type === 'loaded') {
    return (
      <before.value.Before
        standing={standing}
        lesson={lesson}
        openWall={openWall}
        locale={locale}
        messages={messages.lead}
      />
    );
  }
  const isFailed = [before, after].some(({ type }) => type === 'failed');
  return (
    <div class="lead-card-page">
      <h1>{lesson.title}</h1>
      <p role="status" class="quiet">
        {isFailed ? messages.lead.lessonFailed : messages.lead.loading}
      </p>
    </div>
  );
}
