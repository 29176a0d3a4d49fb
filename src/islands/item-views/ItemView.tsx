import '../../styles/items.css';
import { CaseView } from './case/CaseView.tsx';
import type { ItemViewProps } from './item-view-props.ts';
import { PlainView } from './PlainView.tsx';

/**
 * One item of any type, to be answered or, given its `answer`, to be read with everything marked. Bring
 * the focus to its first `.stem` when it comes up.
 */
export function ItemView({ item, response, answer, onJudge, ...rest }: ItemViewProps) {
  if (item.type === 'case') {
    const key = answer?.type === 'case' ? answer : undefined;
    return <CaseView key={item.id} item={item} response={response} answer={key} onJudge={onJudge} {...rest} />;
  }
  return (
    <PlainView
      key={item.id}
      item={item}
      response={response?.type === 'case' ? undefined : response}
      answer={answer?.type === 'case' ? undefined : answer}
      onJudge={onJudge && ((met) => onJudge(met))}
      {...rest}
    />
  );
}
