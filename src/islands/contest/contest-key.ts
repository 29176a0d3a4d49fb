import { isTyping } from '../controls/typing-target.ts';

export type ContestKey =
  | 'next'
  | 'black'
  | 'full'
  | 'notes'
  | 'scores'
  | 'clock'
  | 'undo'
  | 'help'
  | 'erase'
  | '0'
  | '1'
  | '2'
  | '3'
  | '4'
  | '5'
  | '6'
  | '7'
  | '8'
  | '9';

/** What a key of the stage does now; keys left out do nothing. */
export type ContestMoves = Partial<Readonly<Record<ContestKey, () => void>>>;

const KEYS: Readonly<Record<string, ContestKey>> = {
  ' ': 'next',
  ArrowRight: 'next',
  PageDown: 'next',
  Backspace: 'erase',
  b: 'black',
  '.': 'black',
  '。': 'black',
  f: 'full',
  n: 'notes',
  s: 'scores',
  k: 'clock',
  u: 'undo',
  '?': 'help',
  '？': 'help',
};

const DIGITS: readonly ContestKey[] = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'];

type KeyFacts = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'repeat' | 'isComposing' | 'target'>;

/** Whether a key is none of the console's: a shortcut, a held key, or pressed while a field is typed in. */
export function isElsewhere(event: KeyFacts): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || event.isComposing) return true;
  const { target } = event;
  if (!(target instanceof Element)) return false;
  return isTyping(target) || target.closest('[contenteditable], dialog') !== null;
}

/** What a key pressed on the console asks for; space on a button is the button's. */
export function contestKeyOf(event: KeyFacts): ContestKey | undefined {
  if (isElsewhere(event)) return undefined;
  const { target } = event;
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  if (key === ' ' && target instanceof Element && target.closest('button, a, summary, input') !== null)
    return undefined;
  return DIGITS.find((digit) => digit === key) ?? (Object.hasOwn(KEYS, key) ? KEYS[key] : undefined);
}
