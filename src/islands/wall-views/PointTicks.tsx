import { pointsVerdict } from '../../domain/draw/sitting-judge.ts';
import type { AnswerPoint } from '../../domain/item/item.ts';
import { fill } from '../../i18n/fill.ts';
import type { DrawMessages } from '../../i18n/zh-cn/draw.ts';
import { verdictWord } from './VerdictWord.tsx';

interface PointTicksProps {
  readonly points: readonly AnswerPoint[];
  /** Ids of the points ticked. */
  readonly met: readonly string[];
  readonly messages: DrawMessages;
  readonly onTick: (point: string) => void;
}

/** The points of a short answer to be ticked as they are said, and the verdict they come to. */
export function PointTicks({ points, met, messages, onTick }: PointTicksProps) {
  const all = points.map(({ id }) => id);
  const found = all.filter((id) => met.includes(id)).length;
  const verdict = verdictWord(pointsVerdict(met, all), messages);
  return (
    <fieldset class="draw-ticks">
      <legend class="small quiet">{messages.pointsHint}</legend>
      <ol lang="zh-CN">
        {points.map(({ id, text }, i) => (
          <li key={id}>
            <label class="draw-tick">
              <input type="checkbox" checked={met.includes(id)} onChange={() => onTick(id)} />
              <kbd>{i + 1}</kbd>
              <span>{text}</span>
            </label>
          </li>
        ))}
      </ol>
      <p role="status">{fill(messages.pointsCome, { n: found, m: points.length, verdict })}</p>
    </fieldset>
  );
}
