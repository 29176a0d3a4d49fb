import { useState } from 'preact/hooks';
import { hrefOf } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { LeadMessages } from '../../i18n/zh-cn/lead.ts';
import { downloadText } from '../../stores/download.ts';
import { sessionFile } from '../../stores/session-file.ts';
import { $storageHealth } from '../../stores/storage-health.ts';
import { useAtom } from '../controls/use-atom.ts';

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

/** The meeting is recorded: to its record and its print; where the disk is full, to its file first. */
export function Done({ session, isStored, title, locale, messages }: DoneProps) {
  const { queued } = useAtom($storageHealth);
  const [isSaved, setIsSaved] = useState(false);
  const isWaiting = !isStored && queued > 0;
  const save = async () => {
    const file = await sessionFile(session);
    if (file === undefined) return;
    downloadText(file.name, file.text);
    setIsSaved(true);
  };
  return (
    <div class="lead-card-page">
      <section class="card lead-notice">
        <p class="eyebrow" lang="zh-CN">
          {title}
        </p>
        <h1>{messages.doneTitle}</h1>
        {isWaiting ? (
          <p class="notice" role="alert">
            {messages.doneQueued}
          </p>
        ) : (
          <p role="status">{messages.doneStored}</p>
        )}
        {isSaved ? <p role="status">{messages.doneFileKept}</p> : null}
        <div class="lead-row">
          {isStored ? null : (
            <button type="button" class={isWaiting ? 'btn primary' : 'btn'} onClick={() => void save()}>
              {messages.doneFile}
            </button>
          )}
          {isWaiting ? null : (
            <a class="btn primary" href={hrefOf(locale, `/lead/record/#${session}`)}>
              {messages.doneOpen}
            </a>
          )}
          <a class="btn" href={hrefOf(locale, '/lead/')}>
            {messages.doneAgain}
          </a>
        </div>
      </section>
    </div>
  );
}
