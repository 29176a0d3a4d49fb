import type { SpeechDraft } from '../../domain/contest/contest-draft.ts';
import type { Speaker } from '../../domain/contest/speech.ts';
import {
  droppedAt,
  readMark,
  scoresFor,
  speechRanking,
  typedFor,
  typeMark,
} from '../../domain/contest/speech-draft.ts';
import { meanText } from '../../domain/wall/wall-board-of.ts';
import { fill } from '../../i18n/fill.ts';
import type { ContestMessages } from '../../i18n/zh-cn/contest.ts';
import { changeSpeech } from './change-speech.ts';

interface MarkFieldsProps {
  readonly draft: SpeechDraft;
  readonly speaker: Speaker;
  readonly messages: ContestMessages;
}

/** One field a judge; what is no score is said at the field and stays there. Below, the result as it stands. */
export function MarkFields({ draft, speaker, messages }: MarkFieldsProps) {
  const typed = typedFor(draft, speaker.id);
  const marks = typed.map((text) => readMark(text, draft.fullMark));
  const scores = scoresFor(draft, speaker.id);
  const dropped = droppedAt(scores ?? []);
  const result = speechRanking(draft).find((one) => one.speaker === speaker.id);
  const left = marks.filter(({ type }) => type !== 'points').length;
  return (
    <section class="contest-marks" aria-label={speaker.name}>
      <ol>
        {typed.map((text, judge) => {
          const mark = marks[judge];
          const isBad = mark?.type === 'no-number' || mark?.type === 'out-of-range';
          return (
            <li key={`${speaker.id}:${judge}`} data-dropped={dropped.has(judge) ? '' : undefined}>
              <label class="field">
                <span class="label">{fill(messages.judgeNumber, { n: judge + 1 })}</span>
                <input
                  class="input num"
                  inputMode="decimal"
                  autocomplete="off"
                  aria-label={fill(messages.judgeOf, { name: speaker.name, n: judge + 1 })}
                  value={text}
                  aria-invalid={isBad}
                  onInput={(event) => {
                    const { value } = event.currentTarget;
                    changeSpeech((before) => typeMark(before, speaker.id, judge, value));
                  }}
                  onKeyDown={toNextField}
                />
              </label>
              {dropped.has(judge) ? (
                <small>
                  <s class="num">{scores?.[judge]}</s> {messages.dropped}
                </small>
              ) : null}
              {isBad ? (
                <p class="error" role="alert">
                  {mark.type === 'no-number' ? messages.markNoNumber : fill(messages.markRange, { n: draft.fullMark })}
                </p>
              ) : null}
            </li>
          );
        })}
      </ol>
      <p class="contest-mean" role="status">
        {result === undefined ? (
          fill(messages.marksLeft, { n: left })
        ) : (
          <>
            {messages.mean} <b class="num">{meanText(result.hundredths)}</b>
            <span>{fill(messages.place, { n: result.rank })}</span>
          </>
        )}
      </p>
    </section>
  );
}

/** Enter goes on to the next judge's field. */
function toNextField(event: KeyboardEvent): void {
  const field = event.target;
  if (event.key !== 'Enter' || event.isComposing || !(field instanceof HTMLInputElement)) return;
  event.preventDefault();
  const fields = [...(field.closest('ol')?.querySelectorAll('input') ?? [])];
  fields[fields.indexOf(field) + 1]?.focus();
}
