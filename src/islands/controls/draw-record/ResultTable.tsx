import type { DrawRecord } from '../../../domain/draw/draw-record.ts';
import { fill } from '../../../i18n/fill.ts';
import type { DrawMessages } from '../../../i18n/zh-cn/draw.ts';
import type { LessonBank } from '../../wall-views/lesson-bank.ts';
import { VerdictWord } from '../../wall-views/VerdictWord.tsx';
import { type ResultRow, resultRows } from './result-rows.ts';

interface ResultTableProps {
  readonly record: DrawRecord;
  readonly bank: LessonBank;
  readonly messages: DrawMessages;
}

/** Who was drawn, what they were asked and how they were judged. */
export function ResultTable({ record, bank, messages }: ResultTableProps) {
  return (
    <table class="table draw-table">
      <thead>
        <tr>
          <th scope="col">{messages.place}</th>
          <th scope="col">{messages.name}</th>
          <th scope="col">{messages.unit}</th>
          <th scope="col">{messages.question}</th>
          <th scope="col">{messages.verdict}</th>
        </tr>
      </thead>
      <tbody>
        {resultRows(record).map((row) => (
          <tr key={row.place}>
            <td class="num">{row.place}</td>
            <th scope="row">
              {row.person?.name ?? messages.nobodyWord}
              {row.away.map((one) => (
                <small key={one.absent}>{awayWords(one, messages)}</small>
              ))}
            </th>
            <td>{row.person?.unit}</td>
            <td lang="zh-CN">
              {stemOf(row.item, bank)}
              {row.swappedFrom === undefined ? null : (
                <small>{fill(messages.swappedFrom, { stem: stemOf(row.swappedFrom, bank) })}</small>
              )}
            </td>
            <td>
              {row.verdict === undefined ? (
                <span class="quiet">{messages.unjudged}</span>
              ) : (
                <VerdictWord verdict={row.verdict} messages={messages} />
              )}
              {row.points === undefined ? null : <small>{fill(messages.pointsOf, { n: row.points })}</small>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function awayWords(away: ResultRow['away'][number], messages: DrawMessages): string {
  const { absent, reason, by } = away;
  return by === undefined
    ? fill(messages.replacedNobody, { absent, reason })
    : fill(messages.replaced, { absent, reason, by });
}

/** What was asked, or the item's id where the lesson no longer has it. */
function stemOf(id: string, bank: LessonBank): string {
  const item = bank.items.get(id);
  if (item === undefined) return id;
  return item.type === 'case' ? item.title : item.stem;
}
