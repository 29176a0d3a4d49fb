import type { AnswerPoint } from '../../domain/item/item.ts';
import { fill } from '../../i18n/fill.ts';
import type { DrawMessages } from '../../i18n/zh-cn/draw.ts';
import { Icon } from '../controls/Icon.tsx';
import { checkIcon } from '../controls/icons.ts';

interface WallPointsProps {
  readonly points: readonly AnswerPoint[];
  /** Ids of the points met; `undefined` where the answer was judged as a whole. */
  readonly met: readonly string[] | undefined;
  readonly messages: DrawMessages;
}

/** What a short answer had to hold, and which of it was said. */
export function WallPoints({ points, met, messages }: WallPointsProps) {
  const found = points.filter(({ id }) => met?.includes(id)).length;
  return (
    <>
      {met === undefined ? null : <p class="draw-met">{fill(messages.pointsMet, { n: found, m: points.length })}</p>}
      <ol class="draw-points" lang="zh-CN" aria-label={messages.answerPoints}>
        {points.map(({ id, text }) => {
          const isMissed = met !== undefined && !met.includes(id);
          return (
            <li key={id} class={isMissed ? 'missed' : undefined}>
              <span>
                {text}
                {isMissed ? <small>{messages.pointMissed}</small> : null}
              </span>
              {met === undefined || isMissed ? null : <Icon path={checkIcon} />}
            </li>
          );
        })}
      </ol>
    </>
  );
}
