import type { DrawMessages } from '../../i18n/zh-cn/draw.ts';
import type { ItemsMessages } from '../../i18n/zh-cn/items.ts';

/** The texts the island is handed. */
export interface DrawTexts {
  readonly draw: DrawMessages;
  readonly items: ItemsMessages;
}
