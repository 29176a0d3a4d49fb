import { judgePoints } from '../../../domain/attempt/judge-points.ts';
import { answer } from '../../../domain/attempt/reducers.ts';
import type { Locale } from '../../../i18n/locale.ts';
import type { ItemsMessages } from '../../../i18n/zh-cn/items.ts';
import { Explanation } from '../Explanation.tsx';
import { ItemView } from '../ItemView.tsx';
import type { Run } from './open-run.ts';
import { RunFoot } from './RunFoot.tsx';
import { RunHead } from './RunHead.tsx';
import { scoreEntry } from './score-entry.ts';
import { TakenNotice } from './TakenNotice.tsx';
import { useActiveTime } from './use-active-time.ts';
import { useRunSteps } from './use-run-steps.ts';

interface Props {
  readonly run: Run;
  /** Whether the person asked for the run, so that its first item may take the focus. */
  readonly takesFocus: boolean;
  /** Called once the last item is done with and its answer is in the log. */
  readonly onEnd: () => void;
  readonly onTakeOver: () => void;
  readonly messages: ItemsMessages;
  readonly locale: Locale;
}

/**
 * Puts items one at a time: an answer is confirmed, then the verdict, the reason and the articles stand
 * beside it, then comes the next one. Every step is saved as it is made.
 */
export function ItemRunner({ run, takesFocus, onEnd, onTakeOver, messages, locale }: Props) {
  const { attempt, bank } = run;
  const { draft, standing, form, entry, response, isShown, needsAnswer, goOn, submit } = useRunSteps(
    run,
    takesFocus,
    onEnd,
  );
  useActiveTime(attempt);
  const known = entry && bank.items.get(entry.item);
  if (standing === 'taken') return <TakenNotice onTakeOver={onTakeOver} messages={messages} />;
  if (!entry || !known) return <p class="notice">{messages.notLoaded}</p>;
  const { item, optionSeed, possible } = entry;
  const { shown, key } = known;
  return (
    <form
      class="runner"
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
      // A key held down must not run past the verdict.
      onKeyDown={(event) => event.repeat && event.key === 'Enter' && event.preventDefault()}
    >
      <RunHead item={shown} possible={possible} at={draft.current} of={draft.items.length} messages={messages} />
      <ItemView
        item={shown}
        optionSeed={optionSeed}
        response={response}
        onAnswer={(given) => attempt.change((before, now) => answer(before, item, given, now))}
        answer={isShown ? key : undefined}
        onJudge={(met, part) => attempt.change((before) => judgePoints(before, part ? { item, part } : { item }, met))}
        messages={messages}
      />
      {isShown && (
        <Explanation item={shown} answer={key} {...{ optionSeed, articles: bank.articles, messages, locale }} />
      )}
      <RunFoot
        score={isShown ? scoreEntry(draft, entry, bank) : undefined}
        response={response}
        answer={key}
        needsAnswer={needsAnswer}
        isLast={draft.current === draft.items.length - 1}
        onSkip={goOn}
        messages={messages}
      />
    </form>
  );
}
