import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import { hrefOf } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { ContestMessages } from '../../i18n/zh-cn/contest.ts';
import { contestFile } from '../../stores/contest-results.ts';
import { downloadText } from '../../stores/download.ts';
import { $storageHealth } from '../../stores/storage-health.ts';

export interface ContestDoneFacts {
  readonly contest: string;
  /** False where the record waits to be written. */
  readonly isStored: boolean;
}

interface ContestDoneProps extends ContestDoneFacts {
  readonly title: string;
  readonly locale: Locale;
  readonly messages: ContestMessages;
}

/** The contest is recorded: to its result; where the disk is full, to its file first. */
export function ContestDone({ contest, isStored, title, locale, messages }: ContestDoneProps) {
  const { queued } = useStore($storageHealth);
  const [isSaved, setIsSaved] = useState(false);
  const isWaiting = !isStored && queued > 0;
  const save = async () => {
    const file = await contestFile(contest);
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
          {isWaiting ? (
            <button type="button" class="btn primary" onClick={() => void save()}>
              {messages.doneFile}
            </button>
          ) : (
            <a class="btn primary" href={hrefOf(locale, `/contest/result/#${contest}`)}>
              {messages.doneOpen}
            </a>
          )}
          <a class="btn" href={hrefOf(locale, '/contest/')}>
            {messages.back}
          </a>
        </div>
      </section>
    </div>
  );
}
