import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import { hrefOf } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { ContestMessages } from '../../i18n/zh-cn/contest.ts';
import { openContests } from '../../stores/contest.ts';
import { $contestResults } from '../../stores/contest-results.ts';
import { kindFacts, resultSays } from './contest-words.ts';
import { usePlanned } from './use-planned.ts';

interface ContestIndexProps {
  readonly locale: Locale;
  readonly messages: ContestMessages;
}

/** The planned contests, those left open, and the results so far. */
export function ContestIndex({ locale, messages }: ContestIndexProps) {
  const { planned, retry } = usePlanned();
  const results = useStore($contestResults);
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => void openContests().then(setOpen), []);
  return (
    <>
      <section class="card contest-card" aria-labelledby="contest-planned">
        <h2 id="contest-planned">{messages.planned}</h2>
        {planned.type === 'loading' ? <p role="status">{messages.loading}</p> : null}
        {planned.type === 'failed' ? (
          <div class="notice" role="alert">
            <p>{messages.failed}</p>
            <button type="button" class="btn" onClick={retry}>
              {messages.retry}
            </button>
          </div>
        ) : null}
        {planned.type === 'loaded' && planned.contests.length === 0 ? <p>{messages.plannedNone}</p> : null}
        {planned.type === 'loaded' ? (
          <ul class="contest-list">
            {planned.contests.map((kind) => (
              <li key={kind.id}>
                <div>
                  <p class="eyebrow">
                    {messages[kind.kind]}
                    {open.has(kind.id) ? <b class="tag must">{messages.isOpen}</b> : null}
                  </p>
                  <h3 lang="zh-CN">{kind.title}</h3>
                  <p lang="zh-CN">{kind.summary}</p>
                  <p class="small quiet">{kindFacts(kind, locale, messages)}</p>
                </div>
                <a class="btn" href={hrefOf(locale, `/contest/${kind.kind}/${kind.id}/`)}>
                  {open.has(kind.id) ? messages.goOn : messages.open}
                  <span class="sr">{kind.title}</span>
                </a>
              </li>
            ))}
          </ul>
        ) : null}
      </section>
      <section class="card contest-card" aria-labelledby="contest-results">
        <h2 id="contest-results">{messages.results}</h2>
        {results === undefined ? (
          <p role="status">{messages.loading}</p>
        ) : results.length === 0 ? (
          <p class="quiet">{messages.resultsNone}</p>
        ) : (
          <ul class="contest-list">
            {results.map((record) => (
              <li key={record.id}>
                <div>
                  <h3 lang="zh-CN">
                    <a href={hrefOf(locale, `/contest/result/#${record.contest}`)}>{record.title}</a>
                  </h3>
                  <p class="small">{resultSays(record, locale, messages)}</p>
                </div>
              </li>
            ))}
          </ul>
        )}
      </section>
    </>
  );
}
