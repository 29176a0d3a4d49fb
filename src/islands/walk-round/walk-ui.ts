import type { WalkLine } from '../../domain/walk-round/walk.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { WalkRoundMessages } from '../../i18n/zh-cn/walk-round.ts';

/** What every part of the page is handed: the checklist as it is now, and how to speak. */
export interface WalkUi {
  /** The checklist's id. */
  readonly checklist: string;
  /** 煤矿 */
  readonly title: string;
  /** In the order of the walk. */
  readonly lines: readonly WalkLine[];
  readonly locale: Locale;
  readonly messages: WalkRoundMessages;
}
