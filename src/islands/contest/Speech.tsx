import { useStore } from '@nanostores/preact';
import { $contest } from '../../stores/contest.ts';
import { useLazy } from '../controls/use-lazy.ts';
import { ContestPage, type ContestPageFacts } from './ContestPage.tsx';
import { SpeechSetup } from './SpeechSetup.tsx';

/** A speech contest from its speakers to its record. */
export function Speech(facts: ContestPageFacts) {
  const { locale, messages } = facts;
  const desk = useLazy(useStore($contest).type === 'open', () => import('./SpeechConsole.tsx'));
  return (
    <ContestPage
      {...facts}
      kind="speech"
      desk={(draft, onFinish) =>
        draft.kind === 'speech' && desk.type === 'loaded' ? (
          <desk.value.SpeechConsole draft={draft} locale={locale} messages={messages} onFinish={onFinish} />
        ) : null
      }
      setup={(planned) =>
        planned.kind === 'speech' ? <SpeechSetup kind={planned} messages={messages.contest} /> : null
      }
    />
  );
}
