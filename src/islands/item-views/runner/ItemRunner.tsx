import { useStore } from '@nanostores/preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { judgePoints } from '../../../domain/attempt/judge-points.ts';
import { answer, goTo, showFeedback } from '../../../domain/attempt/reducers.ts';
import type { ItemId } from '../../../domain/item/item.ts';
import type { Locale } from '../../../i18n/locale.ts';
import type { ItemsMessages } from '../../../i18n/zh-cn/items.ts';
import { Explanation } from '../Explanation.tsx';
import { ItemView } from '../ItemView.tsx';
import type { Run } from './open-run.ts';
import { RunFoot } from './RunFoot.tsx';
import { RunHead } from './RunHead.tsx';
import { responseTo, scoreEntry } from './score-entry.ts';
import { closeJudging, isSelfMarked } from './self-marked.ts';
import { TakenNotice } from './TakenNotice.tsx';
import { useActiveTime } from './use-active-time.ts';

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
  const draft = useStore(attempt.$draft);
  const standing = useStore(attempt.$standing);
  const form = useRef<HTMLFormElement>(null);
  const [isAsked, ask] = useState(false);
  useActiveTime(attempt);
  const entry = draft.items[draft.current];
  const known = entry && bank.items.get(entry.item);
  const isShown = entry !== undefined && draft.shown.includes(entry.item);

  const step = `${draft.current} ${isShown}`;
  // A run that goes on by itself leaves the focus alone: somebody may only be scrolling past.
  const stepBefore = useRef(takesFocus ? '' : step);
  useEffect(() => {
    if (step !== stepBefore.current) {
      const target = isShown ? '.points input:enabled, [type=submit]' : '.stem';
      form.current?.querySelector<HTMLElement>(target)?.focus();
    }
    stepBefore.current = step;
  }, [step]);

  if (standing === 'taken') return <TakenNotice onTakeOver={onTakeOver} messages={messages} />;
  if (!entry || !known) return <p class="notice">{messages.notLoaded}</p>;
  const { item } = entry;
  const response = responseTo(draft, entry);
  const isLast = draft.current === draft.items.length - 1;
  const goOn = async () => {
    attempt.change((before, now) => goTo(closeJudging(before, item), before.current + 1, now));
    await run.keep();
    if (isLast) onEnd();
  };
  const submit = () => {
    if (isShown) return goOn();
    ask(!response);
    if (!response) return;
    attempt.change((before, now) => showFeedback(before, item, now));
    return run.keep();
  };
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
      <RunHead
        item={known.shown}
        possible={entry.possible}
        at={draft.current}
        of={draft.items.length}
        messages={messages}
      />
      <ItemView
        item={known.shown}
        optionSeed={entry.optionSeed}
        response={response}
        onAnswer={(given) => attempt.change((before, now) => answer(before, item, given, now))}
        answer={isShown ? known.key : undefined}
        onJudge={(met, part?: ItemId) =>
          attempt.change((before) => judgePoints(before, part ? { item, part } : { item }, met))
        }
        messages={messages}
      />
      {isShown && (
        <Explanation
          item={known.shown}
          answer={known.key}
          optionSeed={entry.optionSeed}
          articles={bank.articles}
          messages={messages}
          locale={locale}
        />
      )}
      <RunFoot
        score={isShown ? scoreEntry(draft, entry, bank) : undefined}
        response={response}
        answer={known.key}
        needsAnswer={isAsked && !response}
        isSelfMarked={isSelfMarked(response)}
        isLast={isLast}
        onSkip={goOn}
        messages={messages}
      />
    </form>
  );
}
