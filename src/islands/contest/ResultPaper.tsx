import { useStore } from '@nanostores/preact';
import type { ContestHeldRecord } from '../../domain/records/record.ts';
import { studyDay } from '../../domain/records/study-day.ts';
import { fullDayText } from '../../i18n/day-text.ts';
import { fill } from '../../i18n/fill.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { ContestMessages } from '../../i18n/zh-cn/contest.ts';
import { contestFile } from '../../stores/contest-results.ts';
import { downloadText } from '../../stores/download.ts';
import { $draws } from '../../stores/draws.ts';
import { AskedList } from './AskedList.tsx';
import { DrawFileLink } from './DrawFileLink.tsx';
import { ResultStandings } from './ResultStandings.tsx';
import { ResultTrace } from './ResultTrace.tsx';

interface ResultPaperProps {
  readonly record: ContestHeldRecord;
  readonly bureau: string;
  readonly locale: Locale;
  readonly messages: ContestMessages;
}

/** A contest's result as it is shown and printed: places, how they came about, what was asked, signatures. */
export function ResultPaper({ record, bureau, locale, messages }: ResultPaperProps) {
  const draws = useStore($draws);
  const own = draws.filter(({ id }) => record.draws.includes(id));
  const save = async () => {
    const file = await contestFile(record.contest);
    if (file !== undefined) downloadText(file.name, file.text);
  };
  return (
    <article class="contest-result">
      <header class="contest-result-head">
        <p class="eyebrow">
          {bureau}
          <i class="sep" />
          {messages[record.kind]}
        </p>
        <h1 lang="zh-CN">{record.title}</h1>
        <p class="num">
          {fill(messages.resultFacts, {
            date: fullDayText(studyDay(record.startedAt), locale),
            n: Math.max(1, Math.round(record.durationMs / 60_000)),
          })}
        </p>
        <p class="contest-row no-print">
          <button type="button" class="btn primary" onClick={() => print()}>
            {messages.print}
          </button>
          <button type="button" class="btn" onClick={() => void save()}>
            {messages.exportFile}
          </button>
        </p>
      </header>
      <section class="card contest-card" aria-labelledby="result-standings">
        <h2 id="result-standings">{messages.resultStandings}</h2>
        <ResultStandings record={record} messages={messages} />
      </section>
      {record.draws.length === 0 ? null : (
        <section class="card contest-card" aria-labelledby="result-draws">
          <h2 id="result-draws">{messages.resultDraws}</h2>
          {own.map((draw) => (
            <DrawFileLink key={draw.id} record={draw} locale={locale} messages={messages} />
          ))}
          {own.length < record.draws.length ? <p class="quiet">{messages.resultDrawGone}</p> : null}
        </section>
      )}
      {record.kind === 'speech' || record.lines.length === 0 ? null : (
        <section class="card contest-card" aria-labelledby="result-trace">
          <h2 id="result-trace">{messages.resultTrace}</h2>
          <ResultTrace record={record} locale={locale} messages={messages} />
        </section>
      )}
      {record.items.length === 0 ? null : (
        <section class="card contest-card" aria-labelledby="result-items">
          <h2 id="result-items">{messages.resultItems}</h2>
          <AskedList items={record.items} messages={messages} />
        </section>
      )}
      <p class="contest-sign">
        <span>{messages.signHost}</span>
        <span>{messages.signJury}</span>
        <span>{messages.signWitness}</span>
      </p>
    </article>
  );
}
