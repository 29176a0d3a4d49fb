import { useEffect, useState } from 'preact/hooks';
import type { Person, PersonId } from '../../domain/records/record.ts';
import type { MeMessages } from '../../i18n/zh-cn/me.ts';
import { loadAllRecords } from '../../stores/record-log.ts';
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
  const [active, setActive] = useState<ReadonlySet<PersonId>>(new Set());
  useEffect(() => {
    void loadAllRecords().then((all) => setActive(new Set(all.map(({ person }) => person))));
  }, []);
  // A first visit makes an unnamed person; one that never recorded anything is nobody to go over to.
  const shown = people.filter(({ id, name }) => name !== '' || id === me.id || active.has(id));
  return (
    <div class="people">
      <h3>{messages.people}</h3>
      <ul>
        {shown.map((person) => (
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
