import type { SessionDraft } from '../../domain/session/session-draft.ts';
import { dayText, weekdayText } from '../../i18n/day-text.ts';
import { fill } from '../../i18n/fill.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { LeadMessages } from '../../i18n/zh-cn/lead.ts';
import type { Screens } from '../../stores/lead-console.ts';
import { $wallPresence } from '../../stores/wall.ts';
import { KeptTag } from '../controls/KeptTag.tsx';
import { useAtom } from '../controls/use-atom.ts';
import { WallMark } from '../wall-views/WallMark.tsx';
import { WallTag } from '../wall-views/WallTag.tsx';
import { momentText } from './time-text.ts';

interface TopBarProps {
  readonly session: SessionDraft;
  readonly screens: Screens;
  /** When the meeting changed last, ms since 1970. */
  readonly changedAt: number;
  readonly locale: Locale;
  readonly messages: LeadMessages;
  readonly onHelp: () => void;
  readonly onEnd: () => void;
  readonly onOpenWall: () => void;
  /** Shows the wall in this window. */
  readonly onShowWall: () => void;
}

/** What is led, whether the wall hears it and the draft is kept, and the way to the end. */
export function TopBar({
  session,
  screens,
  changedAt,
  locale,
  messages,
  onHelp,
  onEnd,
  onOpenWall,
  onShowWall,
}: TopBarProps) {
  const presence = useAtom($wallPresence);
  const isClosed = screens === 'two' && presence === 'closed';
  return (
    <header class="lead-top">
      <WallMark />
      <h1 lang="zh-CN">{session.title}</h1>
      <span class="lead-day small quiet num">
        {dayText(session.day, locale)} {weekdayText(session.day, locale)}
      </span>
      <div class="lead-top-end">
        <WallTag presence={screens === 'one' ? 'one' : presence} messages={messages} />
        {screens === 'one' || isClosed ? (
          <>
            <button type="button" class="btn small" onClick={onOpenWall}>
              {messages.openWall}
            </button>
            <button type="button" class="btn small" onClick={onShowWall}>
              {screens === 'one' ? messages.showWall : messages.blockedOne}
            </button>
          </>
        ) : null}
        <KeptTag kept={fill(messages.kept, { time: momentText(changedAt) })} notKept={messages.notKept} />
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
