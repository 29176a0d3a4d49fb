import type { SessionDraft } from '../../domain/session/session-draft.ts';
import { takeNewcomers } from '../../domain/session/sign-in.ts';
import { fill } from '../../i18n/fill.ts';
import type { LeadMessages } from '../../i18n/zh-cn/lead.ts';
import { $rosters } from '../../stores/roster.ts';
import { changeSession } from '../../stores/session.ts';
import { useAtom } from '../controls/use-atom.ts';

interface NewcomersProps {
  readonly session: SessionDraft;
  readonly messages: LeadMessages;
}

/** How many names are told; of more the first, and how many. */
const MOST_NAMES = 5;

/** The kept roster has got new people since the meeting began: they can be taken in. */
export function Newcomers({ session, messages }: NewcomersProps) {
  const roster = useAtom($rosters).find(({ id }) => id === session.roster.id);
  const known = new Set(session.roster.people.map(({ id }) => id));
  const fresh = (roster?.people ?? []).filter(({ id }) => !known.has(id));
  if (fresh.length === 0) return null;
  const names = fresh.slice(0, MOST_NAMES).map(({ name }) => name);
  return (
    <div class="notice lead-newcomers" role="status">
      <p>
        {fill(messages.newcomers, {
          n: fresh.length,
          names: names.join(messages.joined) + (fresh.length > MOST_NAMES ? '…' : ''),
        })}
      </p>
      <button type="button" class="btn small" onClick={() => changeSession((draft) => takeNewcomers(draft, fresh))}>
        {messages.newcomersTake}
      </button>
    </div>
  );
}
