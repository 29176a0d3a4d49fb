import type { ContestVerdict } from '../../../domain/contest/contest.ts';
import { fill } from '../../../i18n/fill.ts';
import type { ContestWallMessages } from '../../../i18n/zh-cn/contest.ts';
import { Icon } from '../../controls/Icon.tsx';
import { checkIcon, crossIcon, minusIcon } from '../../controls/icons.ts';

interface AskedVerdictProps {
  readonly verdict: ContestVerdict;
  /** What it changed; absent where nothing. */
  readonly points: number | undefined;
  readonly messages: ContestWallMessages;
}

const ICONS: Readonly<Record<ContestVerdict, string>> = { right: checkIcon, wrong: crossIcon, passed: minusIcon };

/** A verdict by word, shape and colour, with what it earned or cost. */
export function AskedVerdict({ verdict, points, messages }: AskedVerdictProps) {
  return (
    <span class="draw-verdict" data-verdict={verdict}>
      <Icon path={ICONS[verdict]} />
      {messages[verdict]}
      {points === undefined ? null : (
        <small>{fill(points > 0 ? messages.plus : messages.minus, { n: Math.abs(points) })}</small>
      )}
    </span>
  );
}
