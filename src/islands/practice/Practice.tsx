import type { MarkingScheme } from '../../domain/scoring/marking-rule.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { ItemsMessages } from '../../i18n/zh-cn/items.ts';
import type { PracticeMessages } from '../../i18n/zh-cn/practice.ts';
import { ItemRunner } from '../item-views/runner/ItemRunner.tsx';
import { TakenNotice } from '../item-views/runner/TakenNotice.tsx';
import { PracticeHome } from './PracticeHome.tsx';
import { ReviewDone } from './ReviewDone.tsx';
import { useReview } from './use-review.ts';

interface Props {
  /** The site's marking rules. */
  readonly marking: MarkingScheme;
  readonly locale: Locale;
  readonly messages: { readonly practice: PracticeMessages; readonly items: ItemsMessages };
}

/** What there is to practise, and the run of items that practises it. */
export function Practice({ marking, locale, messages }: Props) {
  const { practice, items } = messages;
  const { stage, begin, goOn, takeOver, end, stop } = useReview(marking);
  switch (stage.type) {
    case 'loading':
      return <p class="quiet">{practice.loading}</p>;
    case 'taken':
      return <TakenNotice onTakeOver={stage.again} messages={items} />;
    case 'running':
      return (
        <div class="practice-run">
          <ItemRunner
            key={stage.run.attempt.$draft.get().id}
            run={stage.run}
            takesFocus
            onEnd={end}
            onTakeOver={takeOver}
            messages={items}
            locale={locale}
          />
          <button type="button" class="btn plain" onClick={stop}>
            {practice.stop}
          </button>
        </div>
      );
    case 'done':
      return <ReviewDone {...stage} onBack={stop} messages={messages} locale={locale} />;
    default:
      return (
        <>
          {stage.type === 'gone' && (
            <p class="notice" role="status">
              {practice.gone}
            </p>
          )}
          {stage.type === 'failed' && (
            <div class="notice" role="status">
              <p>{practice.failed}</p>
              <button type="button" class="btn" onClick={stage.again}>
                {practice.retry}
              </button>
            </div>
          )}
          <PracticeHome onBegin={begin} onGoOn={goOn} messages={practice} locale={locale} />
        </>
      );
  }
}
