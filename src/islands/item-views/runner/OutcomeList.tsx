import type { ItemOutcome } from '../../../domain/records/record.ts';
import { seedOf } from '../../../domain/shared/rng.ts';
import type { Locale } from '../../../i18n/locale.ts';
import type { ItemsMessages } from '../../../i18n/zh-cn/items.ts';
import { Articles } from '../Articles.tsx';
import { OutcomeRow } from './OutcomeRow.tsx';
import { rereadCites } from './reread-cites.ts';
import type { RunBank } from './run-bank.ts';

interface Props {
  readonly outcomes: readonly ItemOutcome[];
  /** The seed the options were ordered by. */
  readonly seed: string;
  readonly bank: RunBank;
  readonly words: { readonly reread: string; readonly allRight: string; readonly items: string };
  readonly messages: ItemsMessages;
  readonly locale: Locale;
}

/** What to read again after a run, and then item by item what was given and why. */
export function OutcomeList({ outcomes, seed, bank, words, messages, locale }: Props) {
  const cites = rereadCites(outcomes, bank);
  return (
    <>
      <h3 class="small-head">{words.reread}</h3>
      {cites.length > 0 ? (
        <Articles cites={cites} articles={bank.articles} locale={locale} />
      ) : (
        <p class="quiet">{words.allRight}</p>
      )}
      <h3 class="small-head">{words.items}</h3>
      <ol class="panel outcomes">
        {outcomes.map((outcome) => (
          <OutcomeRow
            key={outcome.item}
            outcome={outcome}
            known={bank.items.get(outcome.item)}
            optionSeed={seedOf(`${seed}|${outcome.item}`)}
            articles={bank.articles}
            messages={messages}
            locale={locale}
          />
        ))}
      </ol>
    </>
  );
}
