import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import type { Locale } from '../../i18n/locale.ts';
import type { ContestMessages } from '../../i18n/zh-cn/contest.ts';
import { $wallPresence } from '../../stores/wall.ts';
import { KeptTag } from '../controls/KeptTag.tsx';
import { openWall } from '../wall-views/open-wall.ts';
import { WallMark } from '../wall-views/WallMark.tsx';
import { WallTag } from '../wall-views/WallTag.tsx';

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
  const [isBlocked, setIsBlocked] = useState(false);
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
        <WallTag presence={presence} messages={messages} />
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
        <KeptTag kept={messages.kept} notKept={messages.notKept} />
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
