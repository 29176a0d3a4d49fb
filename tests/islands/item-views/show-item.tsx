import { render } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import type { Item } from '../../../src/domain/item/item.ts';
import { keyOf } from '../../../src/domain/item/key-of.ts';
import type { Response } from '../../../src/domain/item/response.ts';
import { toPublicItem } from '../../../src/domain/item/to-public-item.ts';
import { items } from '../../../src/i18n/zh-cn/items.ts';
import { ItemView } from '../../../src/islands/item-views/ItemView.tsx';

interface How {
  readonly response?: Response;
  /** Shows the answer. */
  readonly isAnswered?: boolean;
  readonly onJudge?: (met: readonly string[], part?: string) => void;
  readonly readOnly?: boolean;
}

/** A seed that leaves the options of the sample items in another order than they were written in. */
export const SEED = 77;

/** Shows an item as a runner does, and tells what was given to it last. */
export function showItem(item: Item, { response, isAnswered = false, onJudge, readOnly }: How = {}) {
  let given = response;
  function Holder() {
    const [now, give] = useState(response);
    given = now;
    return (
      <ItemView
        item={toPublicItem(item)}
        optionSeed={SEED}
        response={now}
        onAnswer={give}
        answer={isAnswered ? keyOf(item) : undefined}
        onJudge={onJudge}
        readOnly={readOnly}
        messages={items}
      />
    );
  }
  const shown = render(<Holder />);
  return { ...shown, given: () => given };
}

/** For each row its text, its state and its word: `['新员工', 'right', '选对']`. */
export function rows(container: Element): readonly (readonly string[])[] {
  return [...container.querySelectorAll<HTMLElement>('.option')].map((row) => [
    row.querySelector('.option-text')?.textContent ?? '',
    row.dataset['state'] ?? '',
    row.querySelector('.option-say')?.textContent ?? '',
  ]);
}
