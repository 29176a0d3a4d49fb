import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Option } from '../../../domain/item/item.ts';
import { letterAt, orderedOptions } from '../../../domain/item/option-order.ts';
import { fill } from '../../../i18n/fill.ts';
import type { PlainViewProps } from '../item-view-props.ts';
import { moved } from './moved.ts';
import { OrderingRow } from './OrderingRow.tsx';

/**
 * Steps to bring into order with two buttons each. As long as nothing was moved nothing is given, so the
 * order first shown can be taken with a button of its own. Letters stay with their step, because
 * rationales name them.
 */
export function OrderingView({
  item,
  optionSeed,
  response,
  onAnswer,
  answer,
  readOnly,
  stemId,
  messages,
}: PlainViewProps) {
  const list = useRef<HTMLOListElement>(null);
  const pressed = useRef('');
  const [said, say] = useState('');
  const shown = orderedOptions(item.options, optionSeed);
  const given = response?.type === 'ordering' ? response.order : undefined;
  const order = given ? given.flatMap((id) => shown.find((option) => option.id === id) ?? []) : shown;
  const key = answer?.type === 'ordering' ? answer.key : undefined;
  const isFixed = readOnly || key !== undefined;
  const give = (next: readonly Option[]) => onAnswer({ type: 'ordering', order: next.map(({ id }) => id) });

  // Moving a row in the document takes the focus off the button that was pressed.
  useLayoutEffect(() => {
    if (pressed.current) list.current?.querySelector<HTMLElement>(`[data-press="${pressed.current}"]`)?.focus();
    pressed.current = '';
  });

  const move = (at: number, by: -1 | 1) => {
    const option = order[at];
    const to = at + by;
    if (!option || to < 0 || to >= order.length) return;
    pressed.current = `${option.id}${by}`;
    say(fill(messages.orderMoved, { text: option.text, n: to + 1, m: order.length }));
    give(moved(order, at, to));
  };
  return (
    <>
      {!isFixed && <p class="caption">{messages.orderHint}</p>}
      <ol class="options order" ref={list} aria-labelledby={stemId}>
        {order.map((option, at) => (
          <OrderingRow
            key={option.id}
            option={option}
            letter={letterAt(shown.indexOf(option))}
            at={at}
            isLast={at === order.length - 1}
            place={key?.indexOf(option.id)}
            isGiven={given !== undefined}
            onMove={isFixed ? undefined : (by) => move(at, by)}
            messages={messages}
          />
        ))}
      </ol>
      {!isFixed && !given && (
        <button type="button" class="btn" onClick={() => give(order)}>
          {messages.orderKeep}
        </button>
      )}
      <p class="sr" role="status">
        {said}
      </p>
    </>
  );
}
