import type { Person } from '../../domain/records/record.ts';
import type { MeMessages } from '../../i18n/zh-cn/me.ts';
import { Icon } from '../controls/Icon.tsx';
import { checkIcon } from '../controls/icons.ts';

interface Props {
  readonly me: Person;
  readonly people: readonly Person[];
  readonly onChoose: (person: Person) => void;
  readonly onAdd: () => void;
  readonly messages: MeMessages;
}

/** Everybody who uses the device; pressing one goes over to them. */
export function People({ me, people, onChoose, onAdd, messages }: Props) {
  return (
    <div class="people">
      <h3>{messages.people}</h3>
      <ul>
        {people.map((person) => (
          <li key={person.id}>
            <button
              type="button"
              aria-current={person.id === me.id ? 'true' : undefined}
              onClick={() => onChoose(person)}
            >
              <span>
                <b>{person.name || messages.unnamed}</b>
                <small>{person.unit}</small>
              </span>
              {person.id === me.id && (
                <span class="tag must">
                  <Icon path={checkIcon} />
                  {messages.choose}
                </span>
              )}
            </button>
          </li>
        ))}
      </ul>
      <button type="button" class="btn small" onClick={onAdd}>
        {messages.add}
      </button>
    </div>
  );
}
