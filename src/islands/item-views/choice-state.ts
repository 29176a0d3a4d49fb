import type { ItemsMessages } from '../../i18n/zh-cn/items.ts';

/** How an option row looks; `''` is at rest. The words are those of `data-state` in the styles. */
export type RowState = '' | 'chosen' | 'right' | 'wrong' | 'missed' | 'passed';

export interface RowLook {
  readonly state: RowState;
  /** The word at the right of the row, which says on paper and to a listener what colour says on screen. */
  readonly word: string;
}

/**
 * How the row of one option looks. `isKey` is undefined while the answer may not be seen. Where one option
 * alone is right, an overlooked key is shown as the right answer; where several are, as missed.
 */
export function rowLook(
  row: { readonly isChosen: boolean; readonly isKey: boolean | undefined; readonly isMany: boolean },
  messages: ItemsMessages,
): RowLook {
  if (row.isKey === undefined) return { state: row.isChosen ? 'chosen' : '', word: '' };
  if (row.isChosen) {
    return row.isKey ? { state: 'right', word: messages.chosenRight } : { state: 'wrong', word: messages.chosenWrong };
  }
  if (!row.isKey) return { state: 'passed', word: '' };
  return row.isMany ? { state: 'missed', word: messages.missed } : { state: 'right', word: messages.rightAnswer };
}
