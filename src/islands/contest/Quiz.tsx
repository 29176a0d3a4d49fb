import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import type { ContestKind } from '../../domain/contest/contest-kinds.ts';
import type { Locale } from '../../i18n/locale.ts';
import { $contest, type ContestState, finishContest } from '../../stores/contest.ts';
import { useLazy } from '../controls/use-lazy.ts';
import { ContestDone, type ContestDoneFacts } from './ContestDone.tsx';
import { ContestGate } from './ContestGate.tsx';
import type { ContestTexts } from './contest-texts.ts';
import { QuizSetup } from './QuizSetup.tsx';
import { SetupPage } from './SetupPage.tsx';

interface QuizProps {
  readonly id: string;
  readonly title: string;
  readonly locale: Locale;
  readonly messages: ContestTexts;
}

/** A prize quiz from its teams to its record. */
export function Quiz({ id, title, locale, messages }: QuizProps) {
  const { contest } = messages;
  const [done, setDone] = useState<ContestDoneFacts | undefined>(undefined);
  const isOpen = useStore($contest).type === 'open';
  const desk = useLazy(isOpen, () => import('./QuizConsole.tsx'));
  const finish = async () => {
    const end = await finishContest();
    if (end.type === 'recorded') setDone({ contest: end.contest, isStored: end.stored });
  };
  if (done !== undefined) return <ContestDone {...done} title={title} locale={locale} messages={contest} />;
  const shown = (kind: ContestKind, state: ContestState) => {
    if (state.type === 'open' && state.draft.kind === 'quiz') {
      return desk === undefined ? null : (
        <desk.QuizConsole draft={state.draft} locale={locale} messages={messages} onFinish={() => void finish()} />
      );
    }
    return (
      <SetupPage kind={kind} isDamaged={state.type === 'damaged'} locale={locale} messages={contest}>
        {kind.kind === 'quiz' ? (
          <QuizSetup kind={kind} messages={contest} />
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
