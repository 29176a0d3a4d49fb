import { checkIcon, clockIcon, warnIcon } from '../controls/icons.ts';
import type { EntryState } from './entry-state.ts';

/** How a state looks in a table: its tag, and the drawing in it where it has one. */
export const STATE_LOOKS: Readonly<Record<EntryState, { readonly look: string; readonly icon?: string }>> = {
  done: { look: 'safe', icon: checkIcon },
  missed: { look: 'warn', icon: warnIcon },
  today: { look: 'must', icon: clockIcon },
  coming: { look: 'line' },
  over: { look: 'line' },
  paused: { look: '' },
};
