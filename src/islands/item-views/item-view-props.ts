import type { ItemId } from '../../domain/item/item.ts';
import type { ItemKey, PlainItemKey } from '../../domain/item/item-key.ts';
import type { PublicItem, PublicPlainItem } from '../../domain/item/public-item.ts';
import type { PlainResponse, Response } from '../../domain/item/response.ts';
import type { ItemsMessages } from '../../i18n/zh-cn/items.ts';

interface Shown {
  /** Seeds the order the options are shown in. */
  readonly optionSeed: number;
  readonly messages: ItemsMessages;
  /** Shows what was given without letting it be changed; an `answer` does the same. */
  readonly readOnly?: boolean | undefined;
}

export interface ItemViewProps extends Shown {
  readonly item: PublicItem;
  readonly response: Response | undefined;
  /** Called on every change with all that is given now; `undefined` when it was taken back entirely. */
  readonly onAnswer: (response: Response | undefined) => void;
  /** Given once the answer may be seen: what is right, wrong and missed is then marked. */
  readonly answer?: ItemKey | undefined;
  /** Takes the points the person ticks on a short answer; `part` names the sub-item of a case. */
  readonly onJudge?: ((met: readonly string[], part?: ItemId) => void) | undefined;
}

/** What the view of one type gets: an item by itself or a part of a case. */
export interface PlainViewProps extends Shown {
  readonly item: PublicPlainItem;
  readonly response: PlainResponse | undefined;
  readonly onAnswer: (response: PlainResponse | undefined) => void;
  readonly answer?: PlainItemKey | undefined;
  readonly onJudge?: ((met: readonly string[]) => void) | undefined;
  /** The element that asks, for `aria-labelledby`. */
  readonly stemId: string;
}
