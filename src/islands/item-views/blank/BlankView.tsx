import { stemPieces } from '../../../domain/item/blank/blank-mark.ts';
import { isAcceptedBlank } from '../../../domain/scoring/same-blank.ts';
import { fill } from '../../../i18n/fill.ts';
import type { PlainViewProps } from '../item-view-props.ts';
import { RowWord } from '../RowWord.tsx';

/** Longer than any accepted wording, short enough for a row. */
const LONGEST = 100;

/** The stem with a field at each blank; afterwards what would have been accepted is listed below it. */
export function BlankView({ item, response, onAnswer, answer, readOnly, stemId, messages }: PlainViewProps) {
  const pieces = stemPieces(item.stem);
  const given = response?.type === 'blank' ? response.texts : [];
  const key = answer?.type === 'blank' ? answer.key : undefined;
  const write = (at: number, text: string) => {
    const texts = pieces.slice(1).map((_, other) => (other === at ? text : (given[other] ?? '')));
    onAnswer(texts.some((each) => each.trim() !== '') ? { type: 'blank', texts } : undefined);
  };
  const judge = (at: number) => {
    const text = given[at] ?? '';
    if (text.trim() === '') return { state: 'missed', word: messages.blankEmpty } as const;
    return isAcceptedBlank(text, key?.[at] ?? [], pieces[at + 1])
      ? ({ state: 'right', word: messages.blankRight } as const)
      : ({ state: 'wrong', word: messages.blankWrong } as const);
  };
  return (
    <>
      <p class="stem" id={stemId} tabIndex={-1}>
        {pieces.map((piece, at) => (
          <>
            {at > 0 && (
              <span class="blank" data-state={key && judge(at - 1).state}>
                <input
                  class="input"
                  type="text"
                  autocomplete="off"
                  autocapitalize="off"
                  spellcheck={false}
                  maxLength={LONGEST}
                  aria-label={fill(messages.blankLabel, { n: at })}
                  value={given[at - 1] ?? ''}
                  readOnly={readOnly || key !== undefined}
                  onInput={(event) => write(at - 1, event.currentTarget.value)}
                />
                {key && <RowWord {...judge(at - 1)} />}
              </span>
            )}
            {piece}
          </>
        ))}
      </p>
      {key && (
        <ul class="accepted">
          {key.map((accepted, at) => (
            <li>{fill(messages.blankAccepted, { n: at + 1, text: accepted.join(` ${messages.orWord} `) })}</li>
          ))}
        </ul>
      )}
    </>
  );
}
