import type { ContestHeldRecord } from '../../domain/records/record.ts';
import { clockText } from '../../i18n/day-text.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { ContestMessages } from '../../i18n/zh-cn/contest.ts';
import { signedText, whyWords } from './why-words.ts';

interface ResultTraceProps {
  readonly record: ContestHeldRecord;
  readonly locale: Locale;
  readonly messages: ContestMessages;
}

/** Every change of points by time, those taken back struck through and said so. */
export function ResultTrace({ record, locale, messages }: ResultTraceProps) {
  return (
    <table class="table contest-table">
      <thead>
        <tr>
          <th scope="col">{messages.resultTime}</th>
          <th scope="col">{record.kind === 'quiz' ? messages.resultWho : messages.resultWhoOnline}</th>
          <th scope="col">{messages.resultWhy}</th>
          <th class="n" scope="col">
            {messages.resultPoints}
          </th>
        </tr>
      </thead>
      <tbody>
        {record.lines.map(({ at, name, why, points, isUndone }, i) => (
          <tr key={`${i}:${at}`}>
            <td class="num">{clockText(at, locale)}</td>
            <td lang="zh-CN">{isUndone ? <s>{name}</s> : name || messages.unnamed}</td>
            <td lang="zh-CN">
              {whyWords(why, messages)}
              {isUndone ? ` ${messages.undone}` : ''}
            </td>
            <td class="n">{isUndone ? <s>{signedText(points)}</s> : points === 0 ? '' : signedText(points)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
