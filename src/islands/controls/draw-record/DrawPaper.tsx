import { recordLessons } from '../../../domain/draw/draw-asked.ts';
import type { DrawRecord } from '../../../domain/draw/draw-record.ts';
import { fill } from '../../../i18n/fill.ts';
import type { Locale } from '../../../i18n/locale.ts';
import type { DrawMessages } from '../../../i18n/zh-cn/draw.ts';
import { ruleWords } from '../../wall-views/rule-words.ts';
import { useLessonBank } from '../../wall-views/use-lesson-bank.ts';
import { momentWords } from './moment-words.ts';
import { ResultTable } from './ResultTable.tsx';

interface DrawPaperProps {
  readonly record: DrawRecord;
  readonly lessonTitle: string;
  readonly locale: Locale;
  readonly messages: DrawMessages;
}

/** A draw's facts and its table, as they are shown and printed. */
export function DrawPaper({ record, lessonTitle, locale, messages }: DrawPaperProps) {
  const { bank } = useLessonBank(recordLessons(record));
  const rule = ruleWords(record.rule, messages);
  return (
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
        <dt>{messages.rule}</dt>
        <dd>{rule.says === '' ? rule.name : `${rule.name}${messages.comma}${rule.says}`}</dd>
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
      <ResultTable record={record} bank={bank} messages={messages} />
      <p class="draw-sign">
        <span>{messages.signLead}</span>
        <span>{messages.signWitness}</span>
      </p>
    </section>
  );
}
