import type { RosterPerson } from '../../domain/draw/draw-record.ts';
import { orderedOptions } from '../../domain/item/option-order.ts';
import type { PublicItem } from '../../domain/item/public-item.ts';
import { relabelRationale } from '../../domain/item/relabel-rationale.ts';
import type { Verdict } from '../../domain/records/record.ts';
import type { DrawMessages } from '../../i18n/zh-cn/draw.ts';
import type { ItemsMessages } from '../../i18n/zh-cn/items.ts';
import type { LessonBank } from './lesson-bank.ts';
import { VerdictWord } from './VerdictWord.tsx';
import { WallOptions } from './WallOptions.tsx';
import { WallStem } from './WallStem.tsx';
import { WallWhy } from './WallWhy.tsx';
import { partKey, partsOf } from './wall-item.ts';
import { spacedName } from './wall-name.ts';

interface WallAskProps {
  readonly person: RosterPerson | undefined;
  /** `undefined` where the item could not be read: then the presenter asks one of their own. */
  readonly item: PublicItem | undefined;
  readonly part: number;
  readonly optionSeed: number;
  /** `undefined` while the person is asked; then nothing of the answer is shown. */
  readonly verdict: Verdict | undefined;
  readonly bank: LessonBank;
  readonly messages: { readonly draw: DrawMessages; readonly items: ItemsMessages };
}

/** One person's question, and once judged its answer with the articles. */
export function WallAsk({ person, item, part, optionSeed, verdict, bank, messages }: WallAskProps) {
  const name = spacedName(person?.name ?? '');
  return (
    <>
      <div class="draw-head">
        <h1 class="wall-who" tabIndex={-1}>
          <b data-long={[...name].length > 12 ? '' : undefined}>{name}</b>
          <span>{person?.unit}</span>
        </h1>
        {verdict === undefined ? null : <VerdictWord verdict={verdict} messages={messages.draw} />}
      </div>
      {item === undefined ? (
        <p class="wall-stem">{messages.draw.itemMissing}</p>
      ) : (
        <ItemFace
          item={item}
          part={part}
          optionSeed={optionSeed}
          showAnswer={verdict !== undefined}
          bank={bank}
          messages={messages}
        />
      )}
    </>
  );
}

interface ItemFaceProps {
  readonly item: PublicItem;
  readonly part: number;
  readonly optionSeed: number;
  readonly showAnswer: boolean;
  readonly bank: LessonBank;
  readonly messages: WallAskProps['messages'];
}

function ItemFace({ item, part, optionSeed, showAnswer, bank, messages }: ItemFaceProps) {
  const parts = partsOf(item);
  const shown = parts[Math.min(part, parts.length - 1)];
  if (shown === undefined) return null;
  const answer = showAnswer ? partKey(bank.keys.get(item.id), shown) : undefined;
  const order = orderedOptions(shown.options, optionSeed).map(({ id }) => id);
  return (
    <>
      {item.type === 'case' ? (
        <p class="draw-stimulus" lang="zh-CN">
          {item.stimulus}
        </p>
      ) : null}
      <WallStem item={shown} answer={answer} />
      {answer?.type === 'short' ? (
        <ol class="draw-points" lang="zh-CN" aria-label={messages.draw.answerPoints}>
          {answer.points.map((point) => (
            <li key={point.id}>{point.text}</li>
          ))}
        </ol>
      ) : (
        <WallOptions item={shown} optionSeed={optionSeed} answer={answer} messages={messages.items} />
      )}
      {answer === undefined ? null : (
        <WallWhy
          rationale={relabelRationale(answer, order)}
          cites={answer.cites}
          articles={bank.articles}
          messages={messages.draw}
        />
      )}
    </>
  );
}
