import { useState } from 'preact/hooks';
import type { ItemOutcome } from '../../../domain/records/record.ts';
import type { Locale } from '../../../i18n/locale.ts';
import type { ItemsMessages } from '../../../i18n/zh-cn/items.ts';
import type { ArticleMap } from '../article-map.ts';
import { Explanation } from '../Explanation.tsx';
import { ItemView } from '../ItemView.tsx';
import { Verdict } from '../Verdict.tsx';
import type { RunItem } from './run-bank.ts';

interface Props {
  readonly outcome: ItemOutcome;
  readonly known: RunItem | undefined;
  readonly optionSeed: number;
  readonly articles: ArticleMap;
  readonly messages: ItemsMessages;
  readonly locale: Locale;
}

/** One item of a result: its verdict, and when opened what was given, what is right and why. */
export function OutcomeRow({ outcome, known, optionSeed, articles, messages, locale }: Props) {
  const [isOpen, setOpen] = useState(false);
  const { response, score } = outcome;
  const isSame = known?.whole.revision === outcome.revision;
  const verdict = <Verdict score={score} response={response} answer={known?.key} messages={messages} />;
  if (!known || !isSame) {
    return (
      <li>
        {verdict}
        <p class="caption">{messages.verdictStale}</p>
      </li>
    );
  }
  const { shown, key } = known;
  const ask = shown.type === 'case' ? shown.title : shown.stem;
  return (
    <li>
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          {verdict}
          <span lang="zh-CN">{ask}</span>
        </summary>
        {isOpen && (
          <>
            <ItemView
              item={shown}
              optionSeed={optionSeed}
              response={response}
              onAnswer={() => undefined}
              answer={key}
              messages={messages}
            />
            <Explanation {...{ item: shown, answer: key, optionSeed, articles, messages, locale }} />
          </>
        )}
      </details>
    </li>
  );
}
