import type { LeadMessages } from '../../i18n/zh-cn/lead.ts';
import type { Screens } from '../../stores/lead-console.ts';
import type { WallPresence } from '../../stores/wall.ts';
import { Icon } from '../controls/Icon.tsx';
import { checkIcon, infoIcon, leadIcon, warnIcon } from '../controls/icons.ts';

interface WallTagProps {
  readonly screens: Screens;
  readonly presence: WallPresence;
  readonly messages: LeadMessages;
}

/** Whether a wall follows, by word, shape and colour. */
export function WallTag({ screens, presence, messages }: WallTagProps) {
  const looks = {
    open: { tag: 'tag safe', icon: checkIcon, word: messages.wallOpen },
    closed: { tag: 'tag warn', icon: warnIcon, word: messages.wallClosed },
    unknown: { tag: 'tag line', icon: infoIcon, word: messages.wallUnknown },
  };
  const { tag, icon, word } =
    screens === 'one' ? { tag: 'tag line', icon: leadIcon, word: messages.wallOne } : looks[presence];
  return (
    <span role="status">
      <span class={tag}>
        <Icon path={icon} />
        {word}
      </span>
    </span>
  );
}
