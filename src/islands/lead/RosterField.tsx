import type { Roster } from '../../domain/records/roster.ts';
import { fill } from '../../i18n/fill.ts';
import { hrefOf } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { LeadMessages } from '../../i18n/zh-cn/lead.ts';

interface RosterFieldProps {
  readonly rosters: readonly Roster[];
  readonly chosen: Roster | undefined;
  readonly locale: Locale;
  readonly messages: LeadMessages;
  readonly onChoose: (roster: string) => void;
}

/** Which roster signs in; without one the way to make it. */
export function RosterField({ rosters, chosen, locale, messages, onChoose }: RosterFieldProps) {
  if (chosen === undefined) {
    return (
      <div class="notice">
        <p>{messages.rosterNone}</p>
        <a class="btn" href={hrefOf(locale, '/lead/')}>
          {messages.rosterMake}
        </a>
      </div>
    );
  }
  return (
    <div class="field">
      <label class="field">
        <span class="label">{messages.roster}</span>
        <select class="select" value={chosen.id} onChange={(event) => onChoose(event.currentTarget.value)}>
          {rosters.map(({ id, title, sample, people: { length: n } }) => (
            <option key={id} value={id}>
              {sample ? fill(messages.rosterSample, { n }) : fill(messages.rosterOf, { title, n })}
            </option>
          ))}
        </select>
      </label>
      <a class="small" href={hrefOf(locale, '/lead/')}>
        {messages.rosterEdit}
      </a>
    </div>
  );
}
