import type { DrawRecord } from '../../domain/draw/draw-record.ts';
import { calledInDraws } from '../../domain/session/called-people.ts';
import { fill } from '../../i18n/fill.ts';
import type { LeadMessages } from '../../i18n/zh-cn/lead.ts';
import { momentText } from './time-text.ts';

interface DrawnListProps {
  readonly draws: readonly DrawRecord[];
  readonly messages: LeadMessages;
}

/** Draws of this meeting that have ended. */
export function DrawnList({ draws, messages }: DrawnListProps) {
  if (draws.length === 0) return null;
  return (
    <section class="lead-drawn">
      <h2>{messages.drawsDone}</h2>
      <ul>
        {draws.map((draw) => (
          <li key={draw.id} class="small">
            {fill(messages.drawDone, {
              time: momentText(draw.at),
              n: draw.count,
              names: calledInDraws([draw])
                .map(({ name }) => name)
                .join(messages.joined),
            })}
          </li>
        ))}
      </ul>
    </section>
  );
}
