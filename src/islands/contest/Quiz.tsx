import { useStore } from '@nanostores/preact';
import { $contest } from '../../stores/contest.ts';
import { useLazy } from '../controls/use-lazy.ts';
import { ContestPage, type ContestPageFacts } from './ContestPage.tsx';
import { QuizSetup } from './QuizSetup.tsx';

/** A prize quiz from its teams to its record. */
export function Quiz(facts: ContestPageFacts) {
  const { locale, messages } = facts;
  const desk = useLazy(useStore($contest).type === 'open', () => import('./QuizConsole.tsx'));
  return (
    <ContestPage
      {...facts}
      kind="quiz"
      desk={(draft, onFinish) =>
        draft.kind === 'quiz' && desk.type === 'loaded' ? (
          <desk.value.QuizConsole draft={draft} locale={locale} messages={messages} onFinish={onFinish} />
        ) : null
      }
      setup={(planned) => (planned.kind === 'quiz' ? <QuizSetup kind={planned} messages={messages.contest} /> : null)}
    />
  );
}
