import type { ContestMessages } from '../../i18n/zh-cn/contest.ts';
import type { DrawTexts } from '../wall-views/draw-texts.ts';

/** The texts the consoles of contests are handed. */
export interface ContestTexts extends DrawTexts {
  readonly contest: ContestMessages;
}
