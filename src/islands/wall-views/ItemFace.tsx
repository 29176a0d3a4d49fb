import { orderedOptions } from '../../domain/item/option-order.ts';
import type { PublicItem } from '../../domain/item/public-item.ts';
import { relabelRationale } from '../../domain/item/relabel-rationale.ts';
import type { WallAsked } from '../../domain/wall/wall-record.ts';
import type { DrawTexts } from './draw-texts.ts';
import type { LessonBank } from './lesson-bank.ts';
import { WallOptions } from './WallOptions.tsx';
import { WallPoints } from './WallPoints.tsx';
import { WallStem } from './WallStem.tsx';
import { WallWhy } from './WallWhy.tsx';
import { partKey, partsOf } from './wall-item.ts';

interface ItemFaceProps {
  readonly item: PublicItem;
  readonly asked: Pick<WallAsked, 'optionSeed' | 'part' | 'verdict' | 'points'>;
  readonly bank: LessonBank;
  readonly messages: DrawTexts;
}

/** A question on the wall, and once it is judged its answer, the reason and the articles. */
export function ItemFace({ item, asked, bank, messages }: ItemFaceProps) {
  const { optionSeed, verdict } = asked;
  const parts = partsOf(item);
  const shown = parts[Math.min(asked.part, parts.length - 1)];
  if (shown === undefined) return null;
  const answer = verdict === undefined ? undefined : partKey(bank.keys.get(item.id), shown);
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
        <WallPoints points={answer.points} met={asked.points} messages={messages.draw} />
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
