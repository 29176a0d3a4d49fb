import { useId } from 'preact/hooks';
import type { RosterPerson } from '../../domain/draw/draw-record.ts';
import type { PersonId } from '../../domain/records/record.ts';
import { fill } from '../../i18n/fill.ts';
import type { LeadMessages } from '../../i18n/zh-cn/lead.ts';

interface LeaderFieldProps {
  readonly text: string;
  readonly people: readonly RosterPerson[];
  /** Those of the roster who are named in the text. */
  readonly found: readonly RosterPerson[];
  readonly chosen: PersonId | '';
  readonly messages: LeadMessages;
  readonly onText: (text: string) => void;
  readonly onChoose: (person: PersonId) => void;
}

/** More than this many suggestions only slow an old PC down. */
const MOST_OFFERED = 200;

/** Who leads, as it will be printed, and who that is on the roster: nobody is drawn at their own lesson. */
export function LeaderField({ text, people, found, chosen, messages, onText, onChoose }: LeaderFieldProps) {
  const list = useId();
  const hint = useId();
  const one = found.length === 1 ? found[0] : undefined;
  return (
    <div class="field">
      <label class="field">
        <span class="label">{messages.leader}</span>
        <input
          class="input"
          list={list}
          maxLength={60}
          autocomplete="off"
          value={text}
          aria-describedby={hint}
          onInput={(event) => onText(event.currentTarget.value)}
        />
      </label>
      <datalist id={list}>
        {people.slice(0, MOST_OFFERED).map(({ id, name, unit }) => (
          <option key={id} value={name}>
            {unit}
          </option>
        ))}
      </datalist>
      <p id={hint} class="small quiet" role="status">
        {one !== undefined
          ? fill(messages.leaderOnRoster, { name: one.name, unit: one.unit })
          : text.trim() === ''
            ? messages.leaderHint
            : found.length === 0
              ? messages.leaderNone
              : null}
      </p>
      {found.length > 1 ? (
        <label class="field">
          <span class="label">{messages.leaderWhich}</span>
          <select class="select" value={chosen} onChange={(event) => onChoose(event.currentTarget.value)}>
            <option value="">{'—'}</option>
            {found.map(({ id, name, unit }) => (
              <option key={id} value={id}>
                {`${name}　${unit}`}
              </option>
            ))}
          </select>
        </label>
      ) : null}
    </div>
  );
}
