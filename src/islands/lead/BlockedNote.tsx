import type { LeadMessages } from '../../i18n/zh-cn/lead.ts';

interface BlockedNoteProps {
  readonly messages: LeadMessages;
  readonly onAgain: () => void;
  /** Goes on with one screen. */
  readonly onOne: () => void;
}

/** The browser has blocked the wall's window: what to do about it, and how to do without. */
export function BlockedNote({ messages, onAgain, onOne }: BlockedNoteProps) {
  return (
    <div class="notice" role="alert">
      <b>{messages.blockedTitle}</b>
      <p>{messages.blockedText}</p>
      <button type="button" class="btn" onClick={onAgain}>
        {messages.blockedAgain}
      </button>
      <button type="button" class="btn" onClick={onOne}>
        {messages.blockedOne}
      </button>
    </div>
  );
}
