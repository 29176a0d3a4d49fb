import { fill } from '../../i18n/fill.ts';
import type { ItemsMessages } from '../../i18n/zh-cn/items.ts';
import { Icon } from '../controls/Icon.tsx';
import { checkIcon, crossIcon, noticeIcon, warnIcon } from '../controls/icons.ts';
import { verdictOf } from './verdict-of.ts';

const ICONS = { safe: checkIcon, warn: warnIcon, stop: crossIcon, none: noticeIcon };

type Props = Parameters<typeof verdictOf>[0] & { readonly messages: ItemsMessages };

/** Right, partly right or wrong, and the points it earned. Put it into something with role=status. */
export function Verdict({ messages, ...judged }: Props) {
  const { tone, word } = verdictOf(judged, messages);
  const { score } = judged;
  return (
    <p class={`verdict ${tone}`}>
      <Icon path={ICONS[tone]} />
      <b>{word}</b>
      {score.type === 'points' && (
        <span class="num">{fill(messages.earned, { earned: score.earned, possible: score.possible })}</span>
      )}
    </p>
  );
}
