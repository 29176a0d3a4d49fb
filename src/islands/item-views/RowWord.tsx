import { Icon } from '../controls/Icon.tsx';
import { checkIcon, crossIcon, warnIcon } from '../controls/icons.ts';
import type { RowState } from './choice-state.ts';

const ICONS: Readonly<Partial<Record<RowState, string>>> = { right: checkIcon, wrong: crossIcon, missed: warnIcon };

/** The verdict on one row: a shape and a word. Nothing where there is no word. */
export function RowWord({ state, word }: { readonly state: RowState; readonly word: string }) {
  const icon = ICONS[state];
  if (word === '') return null;
  return (
    <span class="option-say">
      {icon && <Icon path={icon} />}
      {word}
    </span>
  );
}
