import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import type { OnlineKind } from '../../domain/contest/contest-kinds.ts';
import { openPrizes } from '../../domain/contest/online-draft.ts';
import { fill } from '../../i18n/fill.ts';
import { hrefOf } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { ContestMessages } from '../../i18n/zh-cn/contest.ts';
import { startContest } from '../../stores/contest.ts';
import { newId } from '../../stores/ids.ts';
import { now } from '../../stores/now.ts';
import { $today } from '../../stores/today.ts';
import { StandingTable } from './StandingTable.tsx';
import { useOnlineRanking } from './use-online-ranking.ts';

interface OnlineOfficerProps {
  readonly kind: OnlineKind;
  readonly locale: Locale;
  readonly messages: ContestMessages;
}

/** For the officer: everybody's place in this browser, and the way to the prize draw. */
export function OnlineOfficer({ kind, locale, messages }: OnlineOfficerProps) {
  const { rules, prizes, title, id: plan } = kind;
  const standings = useOnlineRanking(rules);
  const today = useStore($today);
  const [isAsked, setIsAsked] = useState(false);
  const close = () => {
    if (standings === undefined) return;
    void startContest(openPrizes({ id: newId(), plan, title, rules, prizes, standings }, now()));
  };
  const isEarly = today <= rules.to;
  return (
    <section class="card contest-card" aria-labelledby="contest-officer">
      <h2 id="contest-officer">{messages.officer}</h2>
      {standings === undefined ? (
        <p role="status">{messages.loading}</p>
      ) : (
        <>
          <p class="small">
            {fill(messages.rankingSays, {
              n: standings.length,
              q: standings.filter(({ isQualified }) => isQualified).length,
              points: rules.qualifyAt,
            })}{' '}
            <a href={hrefOf(locale, '/me/#backup')}>{messages.importHere}</a>
          </p>
          <StandingTable standings={standings} messages={messages} />
          <div class="lead-row">
            <button
              type="button"
              class="btn"
              disabled={standings.length === 0}
              onClick={() => (isEarly && !isAsked ? setIsAsked(true) : close())}
            >
              {messages.closeRanking}
            </button>
            <p class="small quiet" role="status">
              {isAsked ? `${messages.closeRankingEarly}${messages.closeRankingHint}` : messages.closeRankingHint}
            </p>
          </div>
        </>
      )}
    </section>
  );
}
