import { Fragment } from 'preact';
import { stemPieces } from '../../../domain/item/blank/blank-mark.ts';
import { fill } from '../../../i18n/fill.ts';
import type { PlainViewProps } from '../item-view-props.ts';
import { BlankField } from './BlankField.tsx';

/** The stem with a field at each blank; afterwards what would have been accepted is listed below it. */
export function BlankView({ item, response, onAnswer, answer, readOnly, stemId, messages }: PlainViewProps) {
  const [first = '', ...pieces] = stemPieces(item.stem);
  const given = response?.type === 'blank' ? response.texts : [];
  const key = answer?.type === 'blank' ? answer.key : undefined;
  const write = (at: number, text: string) => {
    const texts = pieces.map((_, other) => (other === at ? text : (given[other] ?? '')));
    onAnswer(texts.some((each) => each.trim() !== '') ? { type: 'blank', texts } : undefined);
  };
  return (
    <>
      <p class="stem blanks" id={stemId} tabIndex={-1}>
        {first}
        {pieces.map((after, at) => (
          <Fragment key={`${at} ${after}`}>
            <BlankField
              label={fill(messages.blankLabel, { n: at + 1 })}
              text={given[at] ?? ''}
              after={after}
              accepted={key?.[at]}
              onWrite={readOnly || key ? undefined : (text) => write(at, text)}
              messages={messages}
            />
            {after}
          </Fragment>
        ))}
      </p>
      {key && (
        <ul class="accepted">
          {key.map((accepted, at) => (
            <li key={`${at} ${accepted.join()}`}>
              {fill(messages.blankAccepted, { n: at + 1, text: accepted.join(` ${messages.orWord} `) })}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
