import type { AttendedRecord } from '../../domain/records/record.ts';
import { isThere } from '../../domain/session/sign-in.ts';
import type { SessionMessages } from '../../i18n/zh-cn/session.ts';
import { peopleByUnit } from './people-by-unit.ts';

interface SignTableProps {
  readonly people: readonly AttendedRecord[];
  readonly messages: SessionMessages;
}

/** Everybody with a place to sign; it stays empty on paper, and is struck out for those who were not there. */
export function SignTable({ people, messages }: SignTableProps) {
  const { record, presence: words } = messages;
  const rows = peopleByUnit(people).flatMap(({ people: own }) => own);
  return (
    <div class="record-columns">
      <table class="record-table record-sign">
        <thead>
          <tr>
            <th scope="col">{record.columnUnit}</th>
            <th scope="col">{record.columnName}</th>
            <th scope="col">{record.columnPresence}</th>
            <th scope="col">{record.columnSign}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ person, name, unit, presence }) => (
            <tr key={person} data-presence={presence}>
              <td>{unit}</td>
              <th scope="row">{name}</th>
              <td>{words[presence]}</td>
              <td>{isThere(presence) ? '' : '—'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
