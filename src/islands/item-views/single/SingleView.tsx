import { letterAt, orderedOptions } from '../../../domain/item/option-order.ts';
import { ChoiceRows } from '../ChoiceRows.tsx';
import type { PlainViewProps } from '../item-view-props.ts';

/** One option of several is right. */
export function SingleView({
  item,
  optionSeed,
  response,
  onAnswer,
  answer,
  readOnly,
  stemId,
  messages,
}: PlainViewProps) {
  return (
    <ChoiceRows
      rows={orderedOptions(item.options, optionSeed).map((option, at) => ({ ...option, mark: letterAt(at) }))}
      chosen={response?.type === 'single' ? [response.option] : []}
      right={answer?.type === 'single' ? [answer.key] : undefined}
      onChoose={(option) => onAnswer({ type: 'single', option })}
      readOnly={readOnly}
      labelledBy={stemId}
      messages={messages}
    />
  );
}
