import type { VNode } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import type { RosterPerson } from '../../domain/draw/draw-record.ts';
import type { PersonId, Presence } from '../../domain/records/record.ts';
import type { SessionDraft } from '../../domain/session/session-draft.ts';
import { presenceOf } from '../../domain/session/sign-in.ts';
import { fill } from '../../i18n/fill.ts';
import type { LeadMessages } from '../../i18n/zh-cn/lead.ts';
import { spacedName } from '../wall-views/wall-name.ts';
import { PRESENCES, pressedPresence } from './sign-in-list.ts';

interface SeatGridProps {
  readonly people: readonly RosterPerson[];
  readonly session: Pick<SessionDraft, 'presence'>;
  readonly messages: LeadMessages;
  readonly onPresence: (person: PersonId, presence: Presence) => void;
}

/**
 * People in one block that the browser leaves undrawn while it is out of view: whole rows of two, three, five
 * and six, as lead.css sets them.
 */
const BLOCK = 30;

interface Drawn {
  readonly presence: Presence;
  readonly node: VNode;
}

/**
 * Everybody as a button that changes how they stand. Of a thousand only the one pressed is drawn again:
 * a button whose person stands as before is the very same node.
 */
export function SeatGrid({ people, session, messages, onPresence }: SeatGridProps) {
  const drawn = useRef(new Map<PersonId, Drawn>());
  const press = useRef(onPresence);
  press.current = onPresence;
  const blocks = useMemo(
    () => Array.from({ length: Math.ceil(people.length / BLOCK) }, (_, i) => people.slice(i * BLOCK, (i + 1) * BLOCK)),
    [people],
  );
  const seat = (person: RosterPerson) => {
    const presence = presenceOf(session, person.id);
    const before = drawn.current.get(person.id);
    if (before?.presence === presence) return before.node;
    const node = (
      <Seat
        key={person.id}
        person={person}
        presence={presence}
        messages={messages}
        onPresence={(next) => press.current(person.id, next)}
      />
    );
    drawn.current.set(person.id, { presence, node });
    return node;
  };
  return (
    <div class="lead-seats">
      {blocks.map((block, i) => (
        <ul key={i}>{block.map(seat)}</ul>
      ))}
    </div>
  );
}

interface SeatProps {
  readonly person: RosterPerson;
  readonly presence: Presence;
  readonly messages: LeadMessages;
  readonly onPresence: (presence: Presence) => void;
}

function Seat({ person, presence, messages, onPresence }: SeatProps) {
  const { name, unit } = person;
  const state = messages[presence];
  return (
    <li>
      <button
        type="button"
        class="lead-seat"
        data-presence={presence}
        aria-label={fill(unit === '' ? messages.seatSaysAlone : messages.seatSays, { name, unit, state })}
        onClick={() => onPresence(pressedPresence(presence))}
        onKeyDown={(event) => {
          const chosen = PRESENCES[Number(event.key) - 1];
          if (chosen === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
          event.preventDefault();
          event.stopPropagation();
          onPresence(chosen);
        }}
      >
        <b>{spacedName(name)}</b>
        <small>{unit}</small>
        {presence === 'present' ? null : <em>{state}</em>}
      </button>
    </li>
  );
}
