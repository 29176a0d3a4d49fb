import { letterAt, orderedOptions } from '../../../domain/item/option-order.ts';
import { ChoiceRows } from '../ChoiceRows.tsx';
import type { PlainViewProps } from '../item-view-props.ts';

/** Several options may be right; with the last one taken back, nothing is given. */
export function MultipleView({
  item,
  optionSeed,
  response,
  onAnswer,
  answer,
  readOnly,
  stemId,
  messages,
}: PlainViewProps) {
  const chosen = response?.type === 'multiple' ? response.options : [];
  const choose = (id: string, isChosen: boolean) => {
    const options = isChosen ? [...chosen, id] : chosen.filter((other) => other !== id);
    onAnswer(options.length > 0 ? { type: 'multiple', options } : undefined);
  };
  return (
    <ChoiceRows
      isMany
      rows={orderedOptions(item.options, optionSeed).map((option, at) => ({ ...option, mark: letterAt(at) }))}
      chosen={chosen}
      right={answer?.type === 'multiple' ? answer.key : undefined}
      onChoose={choose}
      readOnly={readOnly}
      labelledBy={stemId}
      messages={messages}
    />
  );
}
