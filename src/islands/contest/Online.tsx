import { useStore } from '@nanostores/preact';
import { $contest } from '../../stores/contest.ts';
import { useLazy } from '../controls/use-lazy.ts';
import { ContestPage, type ContestPageFacts } from './ContestPage.tsx';
import { OnlineOfficer } from './OnlineOfficer.tsx';
import { OnlineOwn } from './OnlineOwn.tsx';

/** An online quiz: for whoever takes part, and for the officer its ranking and prize draw. */
export function Online(facts: ContestPageFacts) {
  const { locale, messages } = facts;
  const desk = useLazy(useStore($contest).type === 'open', () => import('./PrizeDesk.tsx'));
  return (
    <ContestPage
      {...facts}
      kind="online"
      desk={(draft, onFinish) =>
        draft.kind === 'online' && desk.type === 'loaded' ? (
          <desk.value.PrizeDesk draft={draft} locale={locale} messages={messages} onFinish={onFinish} />
        ) : null
      }
      setup={(planned) =>
        planned.kind === 'online' ? (
          <>
            <OnlineOwn kind={planned} locale={locale} messages={messages.contest} />
            <OnlineOfficer kind={planned} locale={locale} messages={messages.contest} />
          </>
        ) : null
      }
    />
  );
}
