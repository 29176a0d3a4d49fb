import type { CalledPerson } from '../../domain/session/called-people.ts';
import { fill } from '../../i18n/fill.ts';
import type { SessionMessages } from '../../i18n/zh-cn/session.ts';
import type { AskedItems } from '../../stores/asked-items.ts';
import { articleWords, itemWords, verdictWords } from './record-words.ts';

interface CalledTableProps {
  readonly called: readonly CalledPerson[];
  readonly asked: AskedItems;
  readonly messages: SessionMessages;
}

/** Who was called, what they were asked, how they were judged and by which article. */
export function CalledTable({ called, asked, messages }: CalledTableProps) {
  const { record } = messages;
  return (
    <table class="record-table record-called">
      <thead>
        <tr>
          <th scope="col">{record.columnPlace}</th>
          <th scope="col">{record.columnName}</th>
          <th scope="col">{record.columnItem}</th>
          <th scope="col">{record.columnVerdict}</th>
          <th scope="col">{record.columnArticle}</th>
        </tr>
      </thead>
      <tbody>
        {called.map(({ draw, place, person, name, unit, item, verdict, replaces }) => (
          <tr key={`${draw} ${place} ${person}`}>
            <td class="num">{place}</td>
            <th scope="row">
              {name}
              {unit === '' ? null : <small>{unit}</small>}
              {replaces ? <small>{fill(record.cameFor, replaces)}</small> : null}
            </th>
            <td lang="zh-CN">{itemWords(item, asked)}</td>
            <td data-verdict={verdict ?? 'none'}>{verdictWords(verdict, messages)}</td>
            <td lang="zh-CN">{articleWords(item, asked).join(messages.nameSeparator)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
