import type { WallDraw } from '../../domain/wall/wall-record.ts';
import { fill } from '../../i18n/fill.ts';
import type { DrawMessages } from '../../i18n/zh-cn/draw.ts';
import { leadWords } from './stage-words.ts';
import { WallSeal } from './WallSeal.tsx';
import { nameSize, spacedName } from './wall-name.ts';

interface WallDrawnProps {
  readonly draw: WallDraw;
  /** How many names are shown already. */
  readonly shown: number;
  readonly messages: DrawMessages;
}

/** Type sizes by the number of rows: a name's most, and the width a name has in its card. */
const MOST_PX = [84, 84, 56, 44, 36];

/** The names, one after another, and the seal beneath. */
export function WallDrawn({ draw, shown, messages }: WallDrawnProps) {
  const { called, count } = draw;
  const columns = Math.max(3, Math.min(5, called.length));
  const rows = Math.ceil(called.length / 5);
  const width = (1696 - (columns - 1) * 24) / columns - (rows > 1 ? 108 : 32);
  const isDone = shown >= called.length;
  return (
    <div class={rows > 1 ? 'draw-names draw-many' : 'draw-names'}>
      <div class="wall-title">
        <h1 tabIndex={-1}>{isDone ? fill(messages.drawnTitle, { n: count }) : messages.drawing}</h1>
        <p class="lead">{leadWords(draw, messages)}</p>
      </div>
      <ol class="wall-five draw-five" data-rows={rows} style={`--columns: ${columns}`}>
        {called.map(({ id, name, unit }, i) => {
          const size = nameSize(name, width, MOST_PX[rows] ?? 36);
          return (
            <li key={id} class={i < shown ? 'in' : 'draw-wait'}>
              <i class="n">{i + 1}</i>
              <b style={`--size: ${size}px`} data-long={size === 32 ? '' : undefined}>
                {i < shown ? spacedName(name) : '\u3000'}
              </b>
              <span>{i < shown ? unit || '\u3000' : '\u3000'}</span>
            </li>
          );
        })}
      </ol>
      <WallSeal draw={draw} open={isDone} messages={messages} />
    </div>
  );
}
