import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import type { Locale } from '../../i18n/locale.ts';
import type { ContestMessages } from '../../i18n/zh-cn/contest.ts';
import { $storageHealth } from '../../stores/storage-health.ts';
import { $wallPresence } from '../../stores/wall.ts';
import { Icon } from '../controls/Icon.tsx';
import { checkIcon, infoIcon, warnIcon } from '../controls/icons.ts';
import { openWall } from '../wall-views/open-wall.ts';
import { WallMark } from '../wall-views/WallMark.tsx';

interface ContestTopProps {
  readonly title: string;
  readonly locale: Locale;
  readonly messages: ContestMessages;
  readonly onHelp: () => void;
  readonly onEnd: () => void;
  readonly onShowWall: () => void;
}

/** What is held, whether the wall hears it and the draft is kept, and the way to the end. */
export function ContestTop({ title, locale, messages, onHelp, onEnd, onShowWall }: ContestTopProps) {
  const presence = useStore($wallPresence);
  const { state } = useStore($storageHealth);
  const [isBlocked, setIsBlocked] = useState(false);
  const looks = {
    open: { tag: 'tag safe', icon: checkIcon, word: messages.wallOpen },
    closed: { tag: 'tag warn', icon: warnIcon, word: messages.wallClosed },
    unknown: { tag: 'tag line', icon: infoIcon, word: messages.wallUnknown },
  };
  const { tag, icon, word } = looks[presence];
  return (
    <header class="lead-top">
      <WallMark />
      <h1 lang="zh-CN">{title}</h1>
      <div class="lead-top-end">
        {isBlocked && presence !== 'open' ? (
          <p class="contest-blocked small" role="alert">
            {messages.blocked}
          </p>
        ) : null}
        <span role="status">
          <span class={tag}>
            <Icon path={icon} />
            {word}
          </span>
        </span>
        {presence === 'open' ? null : (
          <>
            <button type="button" class="btn small" onClick={() => setIsBlocked(!openWall(locale))}>
              {messages.openWall}
            </button>
            <button type="button" class="btn small" onClick={onShowWall}>
              <kbd>N</kbd>
              {messages.showWall}
            </button>
          </>
        )}
        <span class={state === 'ok' ? 'tag line' : 'tag stop'} role={state === 'ok' ? undefined : 'alert'}>
          <Icon path={state === 'ok' ? infoIcon : warnIcon} />
          {state === 'ok' ? messages.kept : messages.notKept}
        </span>
        <button type="button" class="btn small" onClick={onHelp}>
          <kbd>?</kbd>
          {messages.help}
        </button>
        <button type="button" class="btn small" onClick={onEnd}>
          {messages.end}
        </button>
      </div>
    </header>
  );
}
