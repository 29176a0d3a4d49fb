import { useEffect, useState } from 'preact/hooks';
import { studyDay } from '../../domain/records/study-day.ts';
import { fill } from '../../i18n/fill.ts';
import type { MeMessages } from '../../i18n/zh-cn/me.ts';
import { downloadText } from '../../stores/download.ts';
import { now } from '../../stores/now.ts';
import { loadQuarantine } from '../../stores/quarantine.ts';

interface Props {
  /** Changes when something may have been added. */
  readonly news: unknown;
  readonly messages: MeMessages;
}

/** What nobody could read so far, counted, with a way to hand it to somebody who can. */
export function Quarantine({ news, messages }: Props) {
  const [values, setValues] = useState<readonly unknown[]>([]);
  useEffect(() => void loadQuarantine().then(setValues), [news]);
  if (values.length === 0) return null;
  return (
    <div class="quarantine">
      <p class="small">{fill(messages.quarantine, { n: values.length })}</p>
      <button
        type="button"
        class="btn small"
        onClick={() => downloadText(`zhouke-quarantine-${studyDay(now())}.json`, JSON.stringify(values, null, 2))}
      >
        {messages.quarantineExport}
      </button>
    </div>
  );
}
