import { useEffect, useRef } from 'preact/hooks';
import type { LessonId } from '../../domain/item/item.ts';
import type { PaperFinishedRecord } from '../../domain/records/record.ts';
import { fill } from '../../i18n/fill.ts';
import { hrefOf } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { ItemsMessages } from '../../i18n/zh-cn/items.ts';
import type { StudyMessages } from '../../i18n/zh-cn/study.ts';
import { OutcomeList } from '../item-views/runner/OutcomeList.tsx';
import { isRight } from '../item-views/runner/reread-cites.ts';
import type { RunBank } from '../item-views/runner/run-bank.ts';
import { Reflection } from './Reflection.tsx';

interface Props {
  readonly record: PaperFinishedRecord;
  readonly bank: RunBank;
  /** Not on disk yet. */
  readonly isQueued: boolean;
  readonly takesFocus: boolean;
  readonly lesson: LessonId;
  readonly next: { readonly title: string; readonly path: string } | undefined;
  readonly onAgain: () => void;
  readonly messages: { readonly study: StudyMessages; readonly items: ItemsMessages };
  readonly locale: Locale;
}

/** What came of a quiz: the score, what to read again, every item, room for a reflection, and where to go next. */
export function QuizResult({ record, bank, isQueued, takesFocus, lesson, next, onAgain, messages, locale }: Props) {
  const { study, items } = messages;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, []);
  const right = record.outcomes.filter(isRight).length;
  return (
    <section class="quiz-result">
      <h3 tabIndex={-1} ref={heading}>
        {study.resultTitle}
      </h3>
      <p class="quiz-score">
        <span class="display">{fill(study.score, { earned: record.earned })}</span>
        <span class="quiet">
          {fill(study.scoreOf, { possible: record.possible })}
          <i class="sep" />
          {fill(study.resultCount, { n: right, m: record.outcomes.length })}
          {record.selfMarked && (
            <>
              <i class="sep" />
              {study.selfMarked}
            </>
          )}
        </span>
      </p>
      {isQueued && <p class="notice">{study.queued}</p>}
      <OutcomeList
        outcomes={record.outcomes}
        seed={record.paper.kind === 'lesson-quiz' ? record.paper.seed : ''}
        bank={bank}
        words={study}
        messages={items}
        locale={locale}
      />
      <Reflection lesson={lesson} since={record.startedAt} messages={study} />
      <p class="onward-buttons">
        <a class="btn primary" href={hrefOf(locale, '/')}>
          {study.week}
        </a>
        {next && (
          <a class="btn" href={hrefOf(locale, next.path)}>
            {fill(study.nextLesson, { title: next.title })}
          </a>
        )}
        <button type="button" class="btn plain" onClick={onAgain}>
          {study.again}
        </button>
      </p>
    </section>
  );
}
