import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import type { ContestKind } from '../../domain/contest/contest-kinds.ts';
import type { Locale } from '../../i18n/locale.ts';
import { $contest, type ContestState, finishContest } from '../../stores/contest.ts';
import { useLazy } from '../controls/use-lazy.ts';
import { ContestDone, type ContestDoneFacts } from './ContestDone.tsx';
import { ContestGate } from './ContestGate.tsx';
import type { ContestTexts } from './contest-texts.ts';
import { SetupPage } from './SetupPage.tsx';
import { SpeechSetup } from './SpeechSetup.tsx';

interface SpeechProps {
  readonly id: string;
  readonly title: string;
  readonly locale: Locale;
  readonly messages: ContestTexts;
}

/** A speech contest from its speakers to its record. */
export function Speech({ id, title, locale, messages }: SpeechProps) {
  const { contest } = messages;
  const [done, setDone] = useState<ContestDoneFacts | undefined>(undefined);
  const isOpen = useStore($contest).type === 'open';
  const desk = useLazy(isOpen, () => import('./SpeechConsole.tsx'));
  const finish = async () => {
    const end = await finishContest();
    if (end.type === 'recorded') setDone({ contest: end.contest, isStored: end.stored });
  };
  if (done !== undefined) return <ContestDone {...done} title={title} locale={locale} messages={contest} />;
  const shown = (kind: ContestKind, state: ContestState) => {
    if (state.type === 'open' && state.draft.kind === 'speech') {
      return desk === undefined ? null : (
        <desk.SpeechConsole draft={state.draft} locale={locale} messages={messages} onFinish={() => void finish()} />
      );
    }
    return (
      <SetupPage kind={kind} isDamaged={state.type === 'damaged'} locale={locale} messages={contest}>
        {kind.kind === 'speech' ? (
          <SpeechSetup kind={kind} messages={contest} />
        ) : (
          <p class="notice">{contest.unknownText}</p>
        )}
      </SetupPage>
    );
  };
  return (
    <ContestGate id={id} title={title} messages={contest}>
      {shown}
    </ContestGate>
  );
}
