import { useEffect, useRef } from 'preact/hooks';
import type { ItemOutcome } from '../../domain/records/record.ts';
import { fill } from '../../i18n/fill.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { ItemsMessages } from '../../i18n/zh-cn/items.ts';
import type { PracticeMessages } from '../../i18n/zh-cn/practice.ts';
import { OutcomeList } from '../item-views/runner/OutcomeList.tsx';
import { isRight } from '../item-views/runner/reread-cites.ts';
import type { RunBank } from '../item-views/runner/run-bank.ts';

interface Props {
  readonly outcomes: readonly ItemOutcome[];
  readonly seed: string;
  readonly bank: RunBank;
  readonly onBack: () => void;
  readonly messages: { readonly practice: PracticeMessages; readonly items: ItemsMessages };
  readonly locale: Locale;
}

/** What came of a review, and the way back to what is still due. */
export function ReviewDone({ outcomes, seed, bank, onBack, messages, locale }: Props) {
  const { practice, items } = messages;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section class="quiz-result">
      <h2 tabIndex={-1} ref={heading}>
        {practice.doneTitle}
      </h2>
      <p>{fill(practice.doneCount, { n: outcomes.filter(isRight).length, m: outcomes.length })}</p>
      <OutcomeList {...{ outcomes, seed, bank, locale }} words={practice} messages={items} />
      <p>
        <button type="button" class="btn primary" onClick={onBack}>
          {practice.back}
        </button>
      </p>
    </section>
  );
}
