import type { CaseItemKey } from '../../../domain/item/item-key.ts';
import type { PublicCaseItem } from '../../../domain/item/public-item.ts';
import type { PlainResponse } from '../../../domain/item/response.ts';
import { fill } from '../../../i18n/fill.ts';
import type { ItemViewProps } from '../item-view-props.ts';
import { PlainView } from '../PlainView.tsx';

interface Props extends Omit<ItemViewProps, 'item' | 'answer'> {
  readonly item: PublicCaseItem;
  readonly answer?: CaseItemKey | undefined;
}

/** A stimulus that can be folded away, and under it the items it is asked about. */
export function CaseView({ item, optionSeed, response, onAnswer, answer, onJudge, readOnly, messages }: Props) {
  const parts = response?.type === 'case' ? response.parts : {};
  const put = (id: string, part: PlainResponse | undefined) => {
    const others = Object.entries(parts).filter(([other]) => other !== id);
    const entries = part ? [...others, [id, part] as const] : others;
    onAnswer(entries.length > 0 ? { type: 'case', parts: Object.fromEntries(entries) } : undefined);
  };
  return (
    <>
      <p class="stem" tabIndex={-1}>
        {item.title}
      </p>
      <details class="stimulus" open>
        <summary>{messages.stimulus}</summary>
        <p>{item.stimulus}</p>
      </details>
      {item.items.map((part, at) => (
        <div class="part" key={part.id}>
          <p class="caption">
            {fill(messages.part, { n: at + 1 })}
            <i class="sep" />
            {messages[part.type]}
          </p>
          <PlainView
            item={part}
            optionSeed={optionSeed}
            response={parts[part.id]}
            onAnswer={(given) => put(part.id, given)}
            answer={answer?.items.find(({ id }) => id === part.id)}
            onJudge={onJudge && ((met) => onJudge(met, part.id))}
            readOnly={readOnly}
            messages={messages}
          />
        </div>
      ))}
    </>
  );
}
