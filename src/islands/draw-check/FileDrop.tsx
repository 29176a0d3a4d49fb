import { useState } from 'preact/hooks';
import type { DrawRecord } from '../../domain/draw/draw-record.ts';
import { fill } from '../../i18n/fill.ts';
import type { DrawMessages } from '../../i18n/zh-cn/draw.ts';
import { refusalWords } from '../controls/draw-record/refusal-words.ts';
import { readFile } from './read-file.ts';

interface FileDropProps {
  readonly messages: DrawMessages;
  readonly onRecord: (record: DrawRecord, name: string) => void;
}

/** Takes a file to check, chosen or dropped; one that is no draw record is refused with the reason. */
export function FileDrop({ messages, onRecord }: FileDropProps) {
  const [refused, setRefused] = useState<string | undefined>(undefined);
  const [isOver, setIsOver] = useState(false);
  const take = async (file: File | undefined) => {
    if (file === undefined) return;
    const read = await readFile(file);
    if (read.type === 'readable') {
      setRefused(undefined);
      onRecord(read.record, file.name);
    } else setRefused(fill(refusalWords(read.reason, messages), { name: file.name.slice(0, 80) }));
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is the mouse's other way to the button inside.
    <div
      class="card draw-drop no-print"
      data-over={isOver ? '' : undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setIsOver(false);
        void take(event.dataTransfer?.files[0]);
      }}
    >
      <p class="quiet">{messages.checkDrop}</p>
      <label class="btn primary draw-file">
        <input
          type="file"
          accept=".json,application/json"
          class="sr"
          onChange={(event) => {
            const input = event.currentTarget;
            // The same file must be choosable again after it was changed.
            void take(input.files?.[0]).then(() => (input.value = ''));
          }}
        />
        {messages.checkFileChoose}
      </label>
      <div role="status">{refused === undefined ? null : <p class="notice stop draw-refused">{refused}</p>}</div>
    </div>
  );
}
