import type { WalkRoundMessages } from '../../i18n/zh-cn/walk-round.ts';
import { Icon } from '../controls/Icon.tsx';
import { warnIcon } from '../controls/icons.ts';

/** 重大, by word and shape. */
export function MajorTag({ messages }: { readonly messages: WalkRoundMessages }) {
  return (
    <span class="tag stop">
      <Icon path={warnIcon} />
      {messages.major}
    </span>
  );
}
