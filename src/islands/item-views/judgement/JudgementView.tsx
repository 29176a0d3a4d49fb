import { ChoiceRows } from '../ChoiceRows.tsx';
import type { PlainViewProps } from '../item-view-props.ts';

/** A statement that is true or false. */
export function JudgementView({ response, onAnswer, answer, readOnly, stemId, messages }: PlainViewProps) {
  return (
    <ChoiceRows
      isPair
      rows={[
        { id: 'true', mark: '', text: messages.judgeTrue },
        { id: 'false', mark: '', text: messages.judgeFalse },
      ]}
      chosen={response?.type === 'judgement' ? [`${response.value}`] : []}
      right={answer?.type === 'judgement' ? [`${answer.key}`] : undefined}
      onChoose={(id) => onAnswer({ type: 'judgement', value: id === 'true' })}
      readOnly={readOnly}
      labelledBy={stemId}
      messages={messages}
    />
  );
}
