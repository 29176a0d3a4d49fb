import type { ItemKey } from '../../../domain/item/item-key.ts';
import type { Response } from '../../../domain/item/response.ts';
import type { Score } from '../../../domain/scoring/score.ts';
import type { ItemsMessages } from '../../../i18n/zh-cn/items.ts';
import { Verdict } from '../Verdict.tsx';
import { isSelfMarked } from './self-marked.ts';

interface Props {
  /** Given once the answer is confirmed. */
  readonly score: Score | undefined;
  readonly response: Response | undefined;
  readonly answer: ItemKey;
  /** Confirming was tried without an answer. */
  readonly needsAnswer: boolean;
  readonly isLast: boolean;
  readonly onSkip: () => void;
  readonly messages: ItemsMessages;
}

/** What follows from an answer, and the one button that leads on, within reach of the thumb. */
export function RunFoot({ score, response, answer, needsAnswer, isLast, onSkip, messages }: Props) {
  const onward = isLast ? messages.lastItem : isSelfMarked(response) ? messages.judged : messages.nextItem;
  return (
    <div class="run-foot">
      <div role="status">
        {score && <Verdict score={score} response={response} answer={answer} messages={messages} />}
        {needsAnswer && <p class="verdict">{messages.answerFirst}</p>}
      </div>
      <button type="submit" class="btn primary wide">
        {score ? onward : messages.confirm}
      </button>
      {!score && (
        <button type="button" class="btn plain wide" onClick={onSkip}>
          {messages.skip}
        </button>
      )}
    </div>
  );
}
