import type { WallDraw } from '../../domain/wall/wall-record.ts';
import type { DrawMessages } from '../../i18n/zh-cn/draw.ts';
import { Icon } from '../controls/Icon.tsx';
import { checkIcon } from '../controls/icons.ts';
import { hashLines } from './wall-name.ts';

interface WallSealProps {
  readonly draw: Pick<WallDraw, 'commitment' | 'seed'>;
  /** Whether the seed may be shown: after the last name. */
  readonly open: boolean;
  readonly messages: DrawMessages;
}

/** The commitment, and once everybody is drawn the seed it was made from. */
export function WallSeal({ draw, open, messages }: WallSealProps) {
  const [first, second] = hashLines(draw.commitment);
  return (
    <dl class="wall-seal" data-testid="seal">
      <dt>{messages.sealCode}</dt>
      <dd>
        <code>
          {first}
          <br />
          {second}
        </code>
      </dd>
      {open ? (
        <>
          <dd class="draw-fits">
            <Icon path={checkIcon} />
            <span>
              {messages.sealOpened}
              <br />
              {messages.sealFits}
            </span>
          </dd>
          <dt>{messages.sealSeed}</dt>
          <dd class="draw-seed">
            <code>{hashLines(draw.seed).join(' ')}</code>
          </dd>
        </>
      ) : null}
    </dl>
  );
}
