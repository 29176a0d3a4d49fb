import type { Roster } from '../../../domain/records/roster.ts';
import { fill } from '../../../i18n/fill.ts';
import type { RosterMessages } from './roster-messages.ts';

interface RosterHeadProps {
  readonly roster: Roster | undefined;
  readonly isOpen: boolean;
  readonly messages: RosterMessages;
  readonly onOpen: () => void;
}

/** What roster there is, and the way into its editor. */
export function RosterHead({ roster, isOpen, messages, onOpen }: RosterHeadProps) {
  return (
    <>
      <header class="roster-head">
        <h2 id="roster-title">{messages.rosterTitle}</h2>
        {roster === undefined ? null : <span class="num">{fill(messages.people, { n: roster.people.length })}</span>}
        {roster?.sample ? <span class="tag warn">{messages.sampleRoster}</span> : null}
        {isOpen ? null : (
          <button type="button" class="btn small" onClick={onOpen}>
            {roster === undefined ? messages.rosterMake : messages.rosterEdit}
          </button>
        )}
      </header>
      {isOpen || roster !== undefined ? null : <p class="small">{messages.rosterNone}</p>}
      <p class="small quiet">{roster?.sample ? messages.rosterSampleNote : messages.rosterKept}</p>
    </>
  );
}
