import type { WallPresence } from '../../stores/wall.ts';
import { Icon } from '../controls/Icon.tsx';
import { checkIcon, infoIcon, leadIcon, warnIcon } from '../controls/icons.ts';

interface WallTagProps {
  /** `one`: this window is the wall. */
  readonly presence: WallPresence | 'one';
  readonly messages: {
    readonly wallOpen: string;
    readonly wallClosed: string;
    readonly wallUnknown: string;
    readonly wallOne?: string;
  };
}

/** Whether a wall follows, by word, shape and colour. */
export function WallTag({ presence, messages }: WallTagProps) {
  const looks = {
    open: { tag: 'tag safe', icon: checkIcon, word: messages.wallOpen },
    closed: { tag: 'tag warn', icon: warnIcon, word: messages.wallClosed },
    unknown: { tag: 'tag line', icon: infoIcon, word: messages.wallUnknown },
    one: { tag: 'tag line', icon: leadIcon, word: messages.wallOne },
  };
  const { tag, icon, word } = looks[presence];
  return (
    <span role="status">
      <span class={tag}>
        <Icon path={icon} />
        {word}
      </span>
    </span>
  );
}
