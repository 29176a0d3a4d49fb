import type { ComponentChildren } from 'preact';
import type { SessionDraft } from '../../domain/session/session-draft.ts';
import { countsByUnit, presenceCounts } from '../../domain/session/sign-in.ts';
import { fill } from '../../i18n/fill.ts';
import type { LeadMessages } from '../../i18n/zh-cn/lead.ts';
import { AddPerson } from './AddPerson.tsx';
import { PRESENCES } from './sign-in-list.ts';

interface SignInSideProps {
  readonly session: SessionDraft;
  readonly messages: LeadMessages;
  /** The wall's own grid, small. */
  readonly children: ComponentChildren;
}

/** Beside the grid: the wall, how many came, unit by unit, and who is added on the spot. */
export function SignInSide({ session, messages, children }: SignInSideProps) {
  const counts = presenceCounts(session);
  return (
    <div class="lead-side-scroll">
      {children}
      <section class="lead-counts">
        <p class="num" role="status">
          <b>{fill(messages.presentOf, { present: counts.there, all: counts.total })}</b>
        </p>
        <p class="small quiet num">
          {PRESENCES.filter((presence) => counts[presence] > 0)
            .map((presence) => fill(messages.countOf, { word: messages[presence], n: counts[presence] }))
            .join('\u3000')}
        </p>
      </section>
      <details class="lead-fold">
        <summary>{messages.addTitle}</summary>
        <AddPerson session={session} messages={messages} />
      </details>
      <ul class="lead-counts" aria-label={messages.byUnit}>
        {countsByUnit(session).map(({ unit, counts: own }) => (
          <li key={unit} data-full={own.there === own.total ? '' : undefined}>
            <span>{unit || messages.noUnit}</span>
            <span class="num">{fill(messages.unitCount, { n: own.there, m: own.total })}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
