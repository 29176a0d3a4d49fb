import type { SlideBlock } from '../../domain/slides/slide.ts';
import { SlideSpans } from './SlideSpans.tsx';

interface SlideListProps {
  readonly list: Extract<SlideBlock, { readonly type: 'list' }>;
}

/** Entries one under the other; few short ones as cards, their bold beginning as a heading. */
export function SlideList({ list: { isOrdered, first, entries, isCards } }: SlideListProps) {
  if (!isCards) {
    return (
      <ol class="slide-list">
        {entries.map((spans, i) => (
          <li key={i}>
            <i class="n">{isOrdered ? first + i : null}</i>
            <span>
              <SlideSpans spans={spans} />
            </span>
          </li>
        ))}
      </ol>
    );
  }
  return (
    <ol class="wall-points slide-cards" data-count={entries.length}>
      {entries.map((spans, i) => {
        const rest = spans[0]?.isStrong ? spans.slice(1) : spans;
        return (
          <li key={i}>
            <i class="n">{isOrdered ? first + i : null}</i>
            {rest === spans ? null : <b>{spans[0]?.text}</b>}
            {rest.length > 0 ? (
              <span>
                <SlideSpans spans={rest} />
              </span>
            ) : null}
          </li>
        );
      })}
    </ol>
  );
}
