import { hrefOf } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { LeadMessages } from '../../i18n/zh-cn/lead.ts';
import { sessionFile } from '../../stores/session-file.ts';
import { HeldCard } from '../controls/HeldCard.tsx';

export interface DoneFacts {
  readonly session: string;
  /** False where the records wait to be written. */
  readonly isStored: boolean;
}

interface DoneProps extends DoneFacts {
  readonly title: string;
  readonly locale: Locale;
  readonly messages: LeadMessages;
}

/** The meeting is recorded. */
export function Done({ session, isStored, title, locale, messages }: DoneProps) {
  return (
    <HeldCard
      title={title}
      isStored={isStored}
      result={hrefOf(locale, `/lead/record/#${session}`)}
      start={hrefOf(locale, '/lead/')}
      makeFile={() => sessionFile(session)}
      messages={messages}
    />
  );
}
