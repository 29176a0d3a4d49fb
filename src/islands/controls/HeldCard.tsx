import { useState } from 'preact/hooks';
import { downloadText } from '../../stores/download.ts';
import { $storageHealth } from '../../stores/storage-health.ts';
import { useAtom } from './use-atom.ts';

interface HeldCardProps {
  readonly title: string;
  /** False where the records wait to be written. */
  readonly isStored: boolean;
  /** The page of what was recorded. */
  readonly result: string;
  /** The page all begins at. */
  readonly start: string;
  /** The records as a file; `undefined` where nothing is known of them. */
  readonly makeFile: () => Promise<{ readonly name: string; readonly text: string } | undefined>;
  readonly messages: {
    readonly doneTitle: string;
    readonly doneQueued: string;
    readonly doneStored: string;
    readonly doneFile: string;
    readonly doneFileKept: string;
    readonly doneOpen: string;
    readonly doneAgain: string;
  };
}

/** A meeting or a contest is recorded: to its record and its print; where the disk is full, to its file first. */
export function HeldCard({ title, isStored, result, start, makeFile, messages }: HeldCardProps) {
  const { queued } = useAtom($storageHealth);
  const [isSaved, setIsSaved] = useState(false);
  const isWaiting = !isStored && queued > 0;
  const save = async () => {
    const file = await makeFile();
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
            <a class="btn primary" href={result}>
              {messages.doneOpen}
            </a>
          )}
          <a class="btn" href={start}>
            {messages.doneAgain}
          </a>
        </div>
      </section>
    </div>
  );
}
