import type { PlainViewProps } from '../item-view-props.ts';
import { ShortPoints } from './ShortPoints.tsx';

const LONGEST = 5000;

/** A free text; afterwards the person compares it with the points it should have made. */
export function ShortView({ response, onAnswer, answer, onJudge, readOnly, stemId, messages }: PlainViewProps) {
  const given = response?.type === 'short' ? response : undefined;
  const points = answer?.type === 'short' ? answer.points : undefined;
  return (
    <>
      {points || readOnly ? (
        <p class="written">
          <span class="caption">{messages.shortLabel}</span>
          {given?.text || messages.shortNothing}
        </p>
      ) : (
        <label class="field">
          <span class="label">{messages.shortLabel}</span>
          <textarea
            class="input"
            rows={5}
            maxLength={LONGEST}
            aria-describedby={stemId}
            value={given?.text ?? ''}
            onInput={({ currentTarget: { value: text } }) =>
              onAnswer(text.trim() ? { type: 'short', text } : undefined)
            }
          />
        </label>
      )}
      {points && <ShortPoints points={points} met={given?.met} onJudge={given && onJudge} messages={messages} />}
    </>
  );
}
