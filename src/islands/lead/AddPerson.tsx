import { useId, useState } from 'preact/hooks';
import type { RosterPerson } from '../../domain/draw/draw-record.ts';
import type { SessionDraft } from '../../domain/session/session-draft.ts';
import { addPerson } from '../../domain/session/sign-in.ts';
import { fill } from '../../i18n/fill.ts';
import type { LeadMessages } from '../../i18n/zh-cn/lead.ts';
import { newId } from '../../stores/ids.ts';
import { now } from '../../stores/now.ts';
import { $rosters, saveRoster } from '../../stores/roster.ts';
import { changeSession } from '../../stores/session.ts';
import { useAtom } from '../controls/use-atom.ts';

interface AddPersonProps {
  readonly session: SessionDraft;
  readonly messages: LeadMessages;
}

/** Somebody who is here and not on the roster. */
export function AddPerson({ session, messages }: AddPersonProps) {
  const rosters = useAtom($rosters);
  const units = useId();
  const [name, setName] = useState('');
  const [unit, setUnit] = useState('');
  const [isKept, setIsKept] = useState(false);
  const [said, setSaid] = useState('');
  const roster = rosters.find(({ id }) => id === session.roster.id);
  const add = () => {
    const person: RosterPerson = { id: `p-${newId()}`, name: name.trim(), unit: unit.trim() };
    if (person.name === '') return;
    const isNew = addPerson(session, person) !== session;
    setSaid(fill(isNew ? messages.added : messages.addedBefore, { name: person.name }));
    if (!isNew) return;
    changeSession((draft) => addPerson(draft, person));
    if (isKept && roster !== undefined) {
      void saveRoster({ ...roster, changedAt: now(), people: [...roster.people, person] });
    }
    setName('');
  };
  return (
    <form
      class="lead-add"
      aria-label={messages.addTitle}
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <div class="lead-row">
        <label class="field">
          <span class="label">{messages.addName}</span>
          <input
            class="input"
            maxLength={40}
            autocomplete="off"
            value={name}
            onInput={(event) => setName(event.currentTarget.value)}
          />
        </label>
        <label class="field">
          <span class="label">{messages.addUnit}</span>
          <input
            class="input"
            maxLength={60}
            autocomplete="off"
            list={units}
            value={unit}
            onInput={(event) => setUnit(event.currentTarget.value)}
          />
        </label>
      </div>
      <datalist id={units}>
        {[...new Set(session.roster.people.map((person) => person.unit))].map((known) => (
          <option key={known} value={known} />
        ))}
      </datalist>
      <div class="lead-row">
        {roster === undefined ? null : (
          <label class="lead-choice">
            <input type="checkbox" checked={isKept} onChange={(event) => setIsKept(event.currentTarget.checked)} />
            {messages.addToRoster}
          </label>
        )}
        <button type="submit" class="btn small" disabled={name.trim() === ''}>
          {messages.add}
        </button>
      </div>
      <p class="small quiet" role="status">
        {said}
      </p>
    </form>
  );
}
