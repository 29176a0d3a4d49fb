import { useStore } from '@nanostores/preact';
import { useEffect, useRef } from 'preact/hooks';
import type { PaperFinishedRecord } from '../../domain/records/record.ts';
import { fill } from '../../i18n/fill.ts';
import { hrefOf } from '../../i18n/href.ts';
import { $me } from '../../stores/people.ts';
import { Icon } from '../controls/Icon.tsx';
import { printIcon } from '../controls/icons.ts';
import { dateText, timeText } from './date-text.ts';
import type { ExamUi } from './exam-ui.ts';

interface Props {
  readonly record: PaperFinishedRecord;
  readonly wrong: number;
  readonly onRetake: () => void;
  readonly ui: ExamUi;
}

/** Whose result of what, when, and what to do next. */
export function ResultHead({ record, wrong, onRetake, ui: { messages, locale } }: Props) {
  const me = useStore($me);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  if (record.paper.kind !== 'exam') return null;
  const { paper, startedAt, durationMs, integrity } = record;
  const ended = startedAt + durationMs;
  return (
    <header class="exam-result-head">
      <div>
        <h1 ref={title} tabIndex={-1} lang="zh-CN">
          {paper.title}
        </h1>
        <p class="caption">
          {messages.integrityNames[integrity]}
          <i class="sep" />
          <span class="num">{fill(messages.code, { code: paper.code })}</span>
          <i class="sep" />
          <span class="num">
            {dateText(startedAt, locale)} {timeText(startedAt, locale)}—{timeText(ended, locale)}
          </span>
          {me?.id === record.person && me.name !== '' && (
            <>
              <i class="sep" />
              {messages.person} {me.name}
            </>
          )}
        </p>
      </div>
      <div class="exam-result-do" data-no-print>
        <button type="button" class="btn" onClick={() => window.print()}>
          <Icon path={printIcon} />
          {messages.print}
        </button>
        {wrong > 0 && (
          <button type="button" class="btn primary" onClick={goToItems}>
            {fill(messages.toWrong, { n: wrong })}
          </button>
        )}
        <button type="button" class="btn plain" onClick={onRetake}>
          {messages.retake}
        </button>
        <a class="btn plain" href={hrefOf(locale, '/exams/')}>
          {messages.backToList}
        </a>
      </div>
    </header>
  );
}

// Not a link: the address behind # says which result is shown.
function goToItems(): void {
  const items = document.getElementById('items');
  items?.scrollIntoView();
  items?.focus({ preventScroll: true });
}
