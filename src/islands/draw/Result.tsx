import { useEffect, useRef, useState } from 'preact/hooks';
import type { DrawRecord } from '../../domain/draw/draw-record.ts';
import { studyDay } from '../../domain/records/study-day.ts';
import { fill } from '../../i18n/fill.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { DrawMessages } from '../../i18n/zh-cn/draw.ts';
import { downloadText } from '../../stores/download.ts';
import { drawFileText } from '../../stores/draw-file.ts';
import { Icon } from '../controls/Icon.tsx';
import { exportIcon, printIcon } from '../controls/icons.ts';
import { useLessonBank } from '../wall-views/use-lesson-bank.ts';
import { CheckView } from './CheckView.tsx';
import { momentWords } from './moment-words.ts';
import { ResultTable } from './ResultTable.tsx';

interface ResultProps {
  readonly record: DrawRecord;
  readonly kept: DrawRecord | undefined;
  readonly lessonTitle: string;
  /** True where the people are made up. */
  readonly isSample: boolean;
  /** How it came here: just drawn and kept, just drawn and not yet kept, opened again, or from a file. */
  readonly source: { readonly type: 'stored' | 'queued' | 'opened' } | { readonly type: 'file'; readonly name: string };
  readonly locale: Locale;
  readonly messages: DrawMessages;
  readonly onBack: () => void;
}

/** A finished draw: its table, its file, its print and its re-check. */
export function Result({ record, kept, lessonTitle, isSample, source, locale, messages, onBack }: ResultProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const [isChecked, setIsChecked] = useState(source.type === 'file');
  const bank = useLessonBank(record.lesson);
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
        <ResultNote source={source} messages={messages} />
      </header>
      <section class="card">
        <dl class="draw-facts">
          <dt>{messages.recordFacts}</dt>
          <dd class="num">{momentWords(record.at, locale)}</dd>
          <dt>{messages.recordLesson}</dt>
          <dd lang="zh-CN">{lessonTitle}</dd>
          <dt>{messages.recordPeople}</dt>
          <dd>
            {fill(messages.recordRoster, {
              all: record.roster.length,
              present: record.eligible.length,
              count: record.count,
            })}
          </dd>
          <dt>{messages.sealCode}</dt>
          <dd>
            <code>{record.commitment}</code>
          </dd>
          <dt>{messages.sealSeed}</dt>
          <dd>
            <code>{record.seed}</code>
          </dd>
          {record.spoken === '' ? null : (
            <>
              <dt>{messages.spoken}</dt>
              <dd class="num">{record.spoken}</dd>
            </>
          )}
        </dl>
        <ResultTable record={record} bank={bank.bank} messages={messages} />
        <p class="draw-sign">
          <span>{messages.signLead}</span>
          <span>{messages.signWitness}</span>
        </p>
      </section>
      <div class="draw-row no-print">
        <button type="button" class="btn primary" onClick={onBack}>
          {source.type === 'stored' || source.type === 'queued' ? messages.resultAgain : messages.resultBack}
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
      {isChecked ? <CheckView record={record} kept={kept} messages={messages} /> : null}
    </article>
  );
}

function ResultNote({ source, messages }: Pick<ResultProps, 'source' | 'messages'>) {
  if (source.type === 'file') return <p>{fill(messages.checkSource, { name: source.name.slice(0, 80) })}</p>;
  if (source.type === 'opened') return null;
  const isStored = source.type === 'stored';
  return (
    <p role="status" class={isStored ? undefined : 'notice stop'}>
      {isStored ? messages.resultSaved : messages.resultQueued}
    </p>
  );
}
