import { useState } from 'preact/hooks';
import type { DrawRecord } from '../../domain/draw/draw-record.ts';
import { fill } from '../../i18n/fill.ts';
import type { DrawMessages } from '../../i18n/zh-cn/draw.ts';
import { openDrawFile } from '../../stores/draw-file.ts';
import { type FileRefusal, refusalWords } from './refusal-words.ts';

interface FileCardProps {
  readonly messages: DrawMessages;
  readonly onRecord: (record: DrawRecord, name: string) => void;
}

/** A roster of 20,000 makes a file of about 4 MB; what is far above is not ours, and parsing it would hang. */
const LARGEST_BYTES = 20 * 1024 * 1024;

/** Takes a file to check; one that is no draw record is refused with the reason. */
export function FileCard({ messages, onRecord }: FileCardProps) {
  const [refused, setRefused] = useState<string | undefined>(undefined);
  const take = async (file: File) => {
    const read = await readFile(file);
    if (read.type === 'readable') {
      setRefused(undefined);
      onRecord(read.record, file.name);
    } else setRefused(fill(refusalWords(read.reason, messages), { name: file.name.slice(0, 80) }));
  };
  return (
    <section class="card" aria-labelledby="draw-file">
      <header class="draw-card-head">
        <h2 id="draw-file">{messages.checkFileTitle}</h2>
      </header>
      <p class="quiet">{messages.checkFileLead}</p>
      <label class="btn draw-file">
        <input
          type="file"
          accept=".json,application/json"
          class="sr"
          onChange={(event) => {
            const input = event.currentTarget;
            const [file] = input.files ?? [];
            // The same file must be choosable again after it was changed.
            if (file !== undefined) void take(file).then(() => (input.value = ''));
          }}
        />
        {messages.checkFileChoose}
      </label>
      <div role="status">{refused === undefined ? null : <p class="notice stop draw-refused">{refused}</p>}</div>
    </section>
  );
}

type ReadFile =
  | { readonly type: 'readable'; readonly record: DrawRecord }
  | { readonly type: 'rejected'; readonly reason: FileRefusal };

async function readFile(file: File): Promise<ReadFile> {
  if (file.size > LARGEST_BYTES) return { type: 'rejected', reason: 'too-large' };
  try {
    return await openDrawFile(file);
  } catch {
    // The stick was pulled out, or the file is locked by another program.
    return { type: 'rejected', reason: 'unread' };
  }
}
