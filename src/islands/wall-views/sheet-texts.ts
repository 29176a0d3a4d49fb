import type { LeadWallMessages } from '../../i18n/zh-cn/lead.ts';
import type { SlideTexts } from './slide-texts.ts';

/** The texts of every sheet a meeting can put on the wall. */
export interface SheetTexts extends SlideTexts {
  readonly wall: LeadWallMessages;
}
