import type { Locale } from '../../i18n/locale.ts';
import type { LeadMessages } from '../../i18n/zh-cn/lead.ts';
import type { SessionState } from '../../stores/session.ts';
import type { LeadLesson } from './lead-texts.ts';
import { OtherMeeting } from './OtherMeeting.tsx';
import { Start } from './Start.tsx';
import { TakenOver } from './TakenOver.tsx';

interface BeforeProps {
  readonly standing: SessionState;
  readonly lesson: LeadLesson;
  readonly openWall: (locale: Locale) => boolean;
  readonly locale: Locale;
  readonly messages: LeadMessages;
}

/** While no meeting of this lesson is led here: the start, or what stands in its way. */
export function Before({ standing, lesson, openWall, locale, messages }: BeforeProps) {
  if (standing.type === 'taken') return <TakenOver title={lesson.title} messages={messages} />;
  if (standing.type === 'open') return <OtherMeeting session={standing.draft} locale={locale} messages={messages} />;
  const isDamaged = standing.type === 'damaged';
  return <Start lesson={lesson} isDamaged={isDamaged} openWall={openWall} locale={locale} messages={messages} />;
}
