import { useStore } from '@nanostores/preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { DrawRecord } from '../../domain/draw/draw-record.ts';
import { fill } from '../../i18n/fill.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { DrawMessages } from '../../i18n/zh-cn/draw.ts';
import { $draws, loadDraws } from '../../stores/draws.ts';
import { lessons } from '../../stores/lessons.ts';
import { CheckView } from '../controls/draw-record/CheckView.tsx';
import { DrawPaper } from '../controls/draw-record/DrawPaper.tsx';
import { isMadeUp } from '../controls/roster/roster-choice.ts';
import { FileDrop } from './FileDrop.tsx';

interface DrawCheckProps {
  readonly locale: Locale;
  readonly messages: DrawMessages;
  /** A made-up roster as text. */
  readonly sample: string;
}

interface Opened {
  readonly record: DrawRecord;
  readonly name: string;
}

/** Draws again from a file, for anybody who doubts a draw. */
export function DrawCheck({ locale, messages, sample }: DrawCheckProps) {
  const draws = useStore($draws);
  const [opened, setOpened] = useState<Opened | undefined>(undefined);
  const [titles, setTitles] = useState<ReadonlyMap<string, string>>(new Map());
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    void loadDraws();
    void lessons().then((all) => {
      if (all.type === 'loaded') setTitles(new Map(all.value.map(({ id, title }) => [id, title])));
    });
  }, []);
  useEffect(() => heading.current?.focus(), [opened]);
  return (
    <div class="stack draw-result">
      <FileDrop messages={messages} onRecord={(record, name) => setOpened({ record, name })} />
      {opened === undefined ? null : (
        <article class="stack">
          <header>
            <h2 tabIndex={-1} ref={heading}>
              {fill(messages.checkSource, { name: opened.name.slice(0, 80) })}
            </h2>
            {isMadeUp(opened.record.roster, sample) ? <p class="tag warn">{messages.sampleRoster}</p> : null}
          </header>
          <CheckView
            record={opened.record}
            kept={draws.find(({ id }) => id === opened.record.id)}
            messages={messages}
          />
          <DrawPaper
            key={opened.record.id}
            record={opened.record}
            lessonTitle={titles.get(opened.record.lesson) ?? opened.record.lesson}
            locale={locale}
            messages={messages}
          />
        </article>
      )}
    </div>
  );
}
