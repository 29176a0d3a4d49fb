import type { TargetedKeyboardEvent } from 'preact';
import type { PlainItemType } from '../../domain/item/item.ts';
import { isTyping } from '../controls/typing-target.ts';

/**
 * Chooses an option by a letter (A–H), a digit (1–8) or, for a judgement, Y and N. Only keys pressed while
 * the focus is inside the item count, and none that are typed into a field: a person who reads on
 * elsewhere, or dictates, never answers by accident.
 */
export function pressOption(event: TargetedKeyboardEvent<HTMLElement>, type: PlainItemType): void {
  const { target, currentTarget, key } = event;
  if (event.ctrlKey || event.metaKey || event.altKey || isTyping(target)) return;
  const at = key.length === 1 ? (type === 'judgement' ? '1y2n' : '1a2b3c4d5e6f7g8h').indexOf(key.toLowerCase()) : -1;
  const input = at < 0 ? undefined : currentTarget.querySelectorAll<HTMLInputElement>('.option > input')[at >> 1];
  if (!input || input.disabled) return;
  event.preventDefault();
  input.focus();
  input.click();
}
