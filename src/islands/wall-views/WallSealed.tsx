import type { WallDraw } from '../../domain/wall/wall-record.ts';
import type { DrawMessages } from '../../i18n/zh-cn/draw.ts';
import { leadWords } from './stage-words.ts';
import { hashLines } from './wall-name.ts';

interface WallSealedProps {
  readonly draw: WallDraw;
  readonly messages: DrawMessages;
}

/** Before the draw: the commitment in the size of a title, and who takes part. */
export function WallSealed({ draw, messages }: WallSealedProps) {
  const lines = hashLines(draw.commitment);
  return (
    <>
      <div class="wall-title">
        <h1 tabIndex={-1}>{messages.sealedTitle}</h1>
        <p class="lead">{leadWords(draw, messages)}</p>
      </div>
      <div class="draw-sealed" data-testid="seal">
        <p>{messages.sealCode}</p>
        <code>
          {lines[0]}
          <br />
          {lines[1]}
        </code>
        <p>{messages.sealPlain}</p>
      </div>
    </>
  );
}
