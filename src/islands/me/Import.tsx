import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Locale } from '../../i18n/locale.ts';
import type { MeMessages } from '../../i18n/zh-cn/me.ts';
import { type ImportPreview, previewImport, takeImport } from '../../stores/import-backup.ts';
import { ImportSummary } from './ImportSummary.tsx';
import { rejectedText, takenText } from './import-texts.ts';

type Readable = Extract<ImportPreview, { type: 'readable' }>;

type Stage =
  | { readonly type: 'idle' | 'reading' }
  | { readonly type: 'said'; readonly lines: readonly string[]; readonly isBad: boolean }
  | { readonly type: 'preview'; readonly preview: Readable };

interface Props {
  readonly onTaken: () => void;
  readonly locale: Locale;
  readonly messages: MeMessages;
}

/** Takes a backup file in: shows what it holds first, and writes nothing before that is confirmed. */
export function Import({ onTaken, locale, messages }: Props) {
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const [stage, setStage] = useState<Stage>({ type: 'idle' });
  useEffect(() => {
    if (stage.type === 'preview') heading.current?.focus();
  }, [stage.type]);
  const refuse = (reason: string) => setStage({ type: 'said', isBad: true, lines: [reason, messages.nothingChanged] });
  const pick = async (input: HTMLInputElement) => {
    const [file] = input.files ?? [];
    if (!file) return;
    setStage({ type: 'reading' });
    // A file may have been moved or its stick pulled out since it was chosen: the browser then rejects.
    const preview = await previewImport(file).catch(() => undefined);
    // So that the same file can be chosen again.
    input.value = '';
    if (preview === undefined) return refuse(messages.rejected.unreadable);
    if (preview.type === 'readable') return setStage({ type: 'preview', preview });
    refuse(preview.type === 'failed' ? messages.storage[preview.reason] : rejectedText(preview, messages));
  };
  const take = async ({ file }: Readable) => {
    const result = await takeImport(file);
    if (result.type === 'failed') return refuse(messages.storage[result.reason]);
    setStage({ type: 'said', isBad: false, lines: takenText(result, messages) });
    onTaken();
  };
  return (
    <div class="import">
      <h3>{messages.importTitle}</h3>
      <p class="small quiet">{messages.importText}</p>
      <div class="import-pick">
        <input
          id={id}
          class="sr"
          type="file"
          accept=".json,application/json"
          onChange={(event) => void pick(event.currentTarget)}
        />
        <label class="btn wide" for={id}>
          {messages.pick}
        </label>
      </div>
      <div role="status">
        {stage.type === 'reading' && <p class="small quiet">{messages.reading}</p>}
        {stage.type === 'said' && (
          <div class={`notice ${stage.isBad ? 'stop' : 'done'}`}>
            {stage.lines.map((line) => (
              <p key={line}>{line}</p>
            ))}
          </div>
        )}
      </div>
      {stage.type === 'preview' && (
        <ImportSummary
          summary={stage.preview.summary}
          heading={heading}
          onTake={() => void take(stage.preview)}
          onLeave={() => setStage({ type: 'said', isBad: false, lines: [messages.left] })}
          locale={locale}
          messages={messages}
        />
      )}
    </div>
  );
}
