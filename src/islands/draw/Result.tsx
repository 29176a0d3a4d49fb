import { useEffect, useRef, useState } from 'preact/hooks';
import type { DrawRecord } from '../../domain/draw/draw-record.ts';
import { studyDay } from '../../domain/records/study-day.ts';
import { fill } from '../../i18n/fill.ts';
import { hrefOf } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { DrawMessages } from '../../i18n/zh-cn/draw.ts';
import { downloadText } from '../../stores/download.ts';
import { drawFileText } from '../../stores/draw-file.ts';
import { CheckView } from '../controls/draw-record/CheckView.tsx';
import { DrawPaper } from '../controls/draw-record/DrawPaper.tsx';
import { Icon } from '../controls/Icon.tsx';
import { exportIcon, printIcon } from '../controls/icons.ts';

interface ResultProps {
  readonly record: DrawRecord;
  readonly kept: DrawRecord | undefined;
  readonly lessonTitle: string;
  /** True where the people are made up. */
  readonly isSample: boolean;
  /** How it came here: just drawn and kept, just drawn and not yet kept, opened again. */
  readonly source: 'stored' | 'queued' | 'opened';
  readonly locale: Locale;
  readonly messages: DrawMessages;
  readonly onBack: () => void;
}

/** A finished draw: its table, its file, its print and its re-check. */
export function Result({ record, kept, lessonTitle, isSample, source, locale, messages, onBack }: ResultProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const [isChecked, setIsChecked] = useState(false);
  useEffect(() => heading.current?.focus(), [record]);
  const exportFile = () => {
    const name = fill(messages.exportName, { date: studyDay(record.at), id: record.id.slice(-6) });
    downloadText(name, drawFileText(record));
  };
  return (
    <article class="stack draw-result">
      <header class="page-head">
        <h1 tabIndex={-1} ref={heading}>
          {messages.resultTitle}
        </h1>
        {isSample ? <p class="tag warn">{messages.sampleRoster}</p> : null}
        {source === 'opened' ? null : (
          <p role="status" class={source === 'stored' ? undefined : 'notice stop'}>
            {source === 'stored' ? messages.resultSaved : messages.resultQueued}
          </p>
        )}
      </header>
      <DrawPaper record={record} lessonTitle={lessonTitle} locale={locale} messages={messages} />
      <div class="draw-row no-print">
        <button type="button" class="btn primary" onClick={onBack}>
          {source === 'opened' ? messages.resultBack : messages.resultAgain}
        </button>
        <button type="button" class="btn" onClick={exportFile}>
          <Icon path={exportIcon} />
          {messages.exportFile}
        </button>
        <button type="button" class="btn" onClick={() => window.print()}>
          <Icon path={printIcon} />
          {messages.print}
        </button>
        {isChecked ? null : (
          <button type="button" class="btn" onClick={() => setIsChecked(true)}>
            {messages.checkAgain}
          </button>
        )}
      </div>
      <p class="small quiet no-print">
        {messages.checkElsewhere} <a href={hrefOf(locale, '/draw/check/')}>{messages.checkFileTitle}</a>
      </p>
      {isChecked ? <CheckView record={record} kept={kept} messages={messages} /> : null}
    </article>
  );
}
