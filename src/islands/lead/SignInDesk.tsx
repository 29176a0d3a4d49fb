import { useMemo, useState } from 'preact/hooks';
import type { SessionDraft } from '../../domain/session/session-draft.ts';
import { isThere, markAll, presenceCounts, presenceOf, setPresence } from '../../domain/session/sign-in.ts';
import { fill } from '../../i18n/fill.ts';
import type { LeadMessages } from '../../i18n/zh-cn/lead.ts';
import { changeSession } from '../../stores/session.ts';
import { SeatGrid } from './SeatGrid.tsx';
import { findPeople } from './sign-in-list.ts';

interface SignInDeskProps {
  readonly session: SessionDraft;
  readonly messages: LeadMessages;
}

/** Everybody to tick and untick, found by name, unit or initials. */
export function SignInDesk({ session, messages }: SignInDeskProps) {
  const [search, setSearch] = useState('');
  const [awayOnly, setAwayOnly] = useState(false);
  const counts = presenceCounts(session);
  const { people } = session.roster;
  const found = useMemo(() => findPeople(people, search), [people, search]);
  const shown = awayOnly ? found.filter(({ id }) => !isThere(presenceOf(session, id))) : found;
  const isSearching = search.trim() !== '';
  return (
    <section class="lead-sign-in" aria-label={messages.signIn}>
      <header>
        <label class="field">
          <span class="sr">{messages.search}</span>
          <input
            class="input"
            type="search"
            autocomplete="off"
            placeholder={messages.search}
            value={search}
            onInput={(event) => setSearch(event.currentTarget.value)}
          />
        </label>
        <div class="lead-filter">
          <button type="button" class="btn small" aria-pressed={!awayOnly} onClick={() => setAwayOnly(false)}>
            {fill(messages.countOf, { word: messages.filterAll, n: counts.total })}
          </button>
          <button type="button" class="btn small" aria-pressed={awayOnly} onClick={() => setAwayOnly(true)}>
            {fill(messages.countOf, { word: messages.filterAway, n: counts.total - counts.there })}
          </button>
        </div>
        <button
          type="button"
          class="btn small"
          onClick={() => changeSession((draft) => markAll(draft, counts.there === counts.total ? 'absent' : 'present'))}
        >
          {counts.there === counts.total ? messages.allAbsent : messages.allPresent}
        </button>
      </header>
      <p class="small quiet" role="status">
        {isSearching && found.length === 0
          ? fill(messages.searchNone, { text: search.trim() })
          : isSearching
            ? fill(messages.found, { n: found.length })
            : messages.signInHint}
      </p>
      <SeatGrid
        people={shown}
        session={session}
        messages={messages}
        onPresence={(person, presence) => changeSession((draft) => setPresence(draft, person, presence))}
      />
    </section>
  );
}
