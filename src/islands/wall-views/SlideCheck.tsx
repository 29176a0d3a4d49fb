import { useRef } from 'preact/hooks';
import type { ArticleNote } from '../../domain/citation/article-note.ts';
import type { CitationId } from '../../domain/item/item.ts';
import type { ItemKey } from '../../domain/item/item-key.ts';
import { orderedOptions } from '../../domain/item/option-order.ts';
import type { PublicItem } from '../../domain/item/public-item.ts';
import { relabelRationale } from '../../domain/item/relabel-rationale.ts';
import type { SlideTexts } from './slide-texts.ts';
import { useFit } from './use-fit.ts';
import { WallOptions } from './WallOptions.tsx';
import { WallStem } from './WallStem.tsx';
import { WallWhy } from './WallWhy.tsx';
import { partKey } from './wall-item.ts';

/** The question on a slide. */
export interface SlideQuestion {
  readonly item: PublicItem;
  /** Given once the answer is shown. */
  readonly answer?: ItemKey;
  readonly optionSeed: number;
}

interface SlideCheckProps {
  /** Absent where it could not be read. */
  readonly question: SlideQuestion | undefined;
  readonly articles: Readonly<Record<CitationId, ArticleNote>>;
  readonly isLarge: boolean;
  readonly messages: SlideTexts;
}

/** A question inside the lesson, asked of the whole room; then its answer with the articles. */
export function SlideCheck({ question, articles, isLarge, messages }: SlideCheckProps) {
  const body = useRef<HTMLDivElement>(null);
  const item = question?.item.type === 'case' ? undefined : question?.item;
  const answer = item && partKey(question?.answer, item);
  useFit(body, `${item?.id}:${answer === undefined}:${isLarge}`);
  const optionSeed = question?.optionSeed ?? 0;
  return (
    <div class="draw-body" data-look={answer === undefined ? 'ask' : 'told'} data-item={item?.id} ref={body}>
      <h1 class="wall-who" tabIndex={-1}>
        <b>{messages.slides.check}</b>
        <span>{item ? messages.items[item.type] : null}</span>
      </h1>
      {item === undefined ? (
        <p class="wall-stem">{messages.slides.itemMissing}</p>
      ) : (
        <>
          <WallStem item={item} answer={answer} />
          <WallOptions item={item} optionSeed={optionSeed} answer={answer} messages={messages.items} />
        </>
      )}
      {item === undefined || answer === undefined ? null : (
        <WallWhy
          rationale={relabelRationale(
            answer,
            orderedOptions(item.options, optionSeed).map(({ id }) => id),
          )}
          cites={answer.cites}
          articles={articles}
          messages={messages.draw}
        />
      )}
    </div>
  );
}
