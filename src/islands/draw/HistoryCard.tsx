import { useState } from 'preact/hooks';
import type { DrawRecord } from '../../domain/draw/draw-record.ts';
import { nameOf } from '../../domain/draw/name-of.ts';
import { fill } from '../../i18n/fill.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { DrawMessages } from '../../i18n/zh-cn/draw.ts';
import type { LessonSummary } from '../../stores/lessons.ts';
import { momentWords } from '../controls/draw-record/moment-words.ts';

interface HistoryCardProps {
  readonly draws: readonly DrawRecord[];
  readonly lessons: readonly LessonSummary[];
  readonly locale: Locale;
  readonly messages: DrawMessages;
  readonly onOpen: (record: DrawRecord) => void;
}

const FIRST_SHOWN = 5;

/** Draws kept on this device, newest first. */
export function HistoryCard({ draws, lessons, locale, messages, onOpen }: HistoryCardProps) {
  const [isAll, setIsAll] = useState(false);
  const newest = [...draws].sort((a, b) => b.at - a.at);
  const rest = newest.length - FIRST_SHOWN;
  return (
    <section class="card" aria-labelledby="draw-history">
      <header class="draw-card-head">
        <h2 id="draw-history">{messages.historyTitle}</h2>
      </header>
      {newest.length === 0 ? <p class="quiet">{messages.historyNone}</p> : null}
      <ul class="draw-history">
        {newest.slice(0, isAll ? newest.length : FIRST_SHOWN).map((record) => (
          <li key={record.id}>
            <div>
              <b class="num">{momentWords(record.at, locale)}</b>
              <p class="small quiet" lang="zh-CN">
                {lessons.find(({ id }) => id === record.lesson)?.title ?? record.lesson}
                <i class="sep" />
                {record.result.map((id) => nameOf(record, id)).join(messages.nameSeparator)}
              </p>
            </div>
            <button
              type="button"
              class="btn small"
              aria-label={fill(messages.historyOpen, { date: momentWords(record.at, locale) })}
              onClick={() => onOpen(record)}
            >
              {messages.historyLook}
            </button>
          </li>
        ))}
      </ul>
      {rest > 0 && !isAll ? (
        <button type="button" class="btn small" onClick={() => setIsAll(true)}>
          {fill(messages.historyMore, { n: rest })}
        </button>
      ) : null}
    </section>
  );
}
