import { fill } from '../../i18n/fill.ts';
import { Icon } from '../controls/Icon.tsx';
import { checkIcon } from '../controls/icons.ts';
import { timeText } from './date-text.ts';
import type { ExamUi } from './exam-ui.ts';

interface Props {
  /** When the last change was on disk; absent before the first, and while it is not. */
  readonly savedAt: number | undefined;
  readonly ui: ExamUi;
}

/** That answers are kept, and since when. What is not kept is said louder, see UnsavedNotice. */
export function SavedNote({ savedAt, ui: { messages, locale } }: Props) {
  return (
    <p class="exam-saved caption">
      <Icon path={checkIcon} />
      <span>
        {messages.autosave}
        {savedAt !== undefined && (
          <>
            <i class="sep" />
            <span class="num">{fill(messages.savedAt, { time: timeText(savedAt, locale) })}</span>
          </>
        )}
      </span>
    </p>
  );
}
