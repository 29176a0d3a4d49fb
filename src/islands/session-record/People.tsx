import type { AttendedRecord } from '../../domain/records/record.ts';
import { fill } from '../../i18n/fill.ts';
import type { SessionMessages } from '../../i18n/zh-cn/session.ts';
import { peopleByUnit } from './people-by-unit.ts';
import { SignTable } from './SignTable.tsx';

interface PeopleProps {
  readonly people: readonly AttendedRecord[];
  readonly hasSigns: boolean;
  readonly messages: SessionMessages;
}

/** Everybody on the meeting's roster by unit; whoever was not simply there is marked with a word. */
export function People({ people, hasSigns, messages }: PeopleProps) {
  if (hasSigns) return <SignTable people={people} messages={messages} />;
  const { record } = messages;
  return (
    <table class="record-table record-people">
      <thead>
        <tr>
          <th scope="col">{record.columnUnit}</th>
          <th scope="col">{messages.presence.present}</th>
          <th scope="col">{record.columnName}</th>
        </tr>
      </thead>
      <tbody>
        {peopleByUnit(people).map(({ unit, people: own, there }) => (
          <tr key={unit}>
            <th scope="row">{unit || messages.noUnit}</th>
            <td class="num">{fill(record.unitCount, { there, all: own.length })}</td>
            <td>
              <ul class="record-names">
                {own.map(({ person, name, presence }) => (
                  <li key={person} data-presence={presence}>
                    {name}
                    {presence === 'present' ? null : <small>{messages.presence[presence]}</small>}
                  </li>
                ))}
              </ul>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
