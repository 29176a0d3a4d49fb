import type { ContestWallMessages } from '../../../i18n/zh-cn/contest.ts';
import type { DrawTexts } from '../draw-texts.ts';

/** The texts of a contest's sheets. */
export interface ContestSheetTexts extends DrawTexts {
  readonly contest: ContestWallMessages;
}
