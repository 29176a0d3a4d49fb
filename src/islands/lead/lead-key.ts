import { isTyping } from '../controls/typing-target.ts';

/** What a key asks for. Digits stand for themselves: what they mean depends on the stage. */
export type LeadKey =
  | 'next'
  | 'back'
  | 'first'
  | 'last'
  | 'black'
  | 'full'
  | 'reveal'
  | 'articles'
  | 'large'
  | 'notes'
  | 'draw'
  | 'absent'
  | 'undo'
  | 'swap'
  | 'clock'
  | 'points'
  | 'help'
  | 'enter'
  | 'erase'
  | Digit;

export type Digit = '0' | '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9';

const KEYS: Readonly<Record<string, LeadKey>> = {
  ' ': 'next',
  ArrowRight: 'next',
  ArrowDown: 'next',
  PageDown: 'next',
  ArrowLeft: 'back',
  ArrowUp: 'back',
  PageUp: 'back',
  Home: 'first',
  End: 'last',
  Enter: 'enter',
  Backspace: 'erase',
  b: 'black',
  '.': 'black',
  '。': 'black',
  f: 'full',
  r: 'reveal',
  c: 'articles',
  t: 'large',
  n: 'notes',
  d: 'draw',
  a: 'absent',
  u: 'undo',
  s: 'swap',
  k: 'clock',
  p: 'points',
  '?': 'help',
  '？': 'help',
};

type KeyFacts = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'repeat' | 'isComposing' | 'target'>;

/** Whether keys pressed at this element belong to it: a field, a list of choices, a dialog. */
function isTaken({ key, target }: KeyFacts): boolean {
  if (!(target instanceof Element)) return false;
  if (isTyping(target) || target.closest('[contenteditable], dialog') !== null) return true;
  if (key === ' ' || key === 'Enter') return target.closest('button, a, summary, input') !== null;
  return key.startsWith('Arrow') && target.closest('input') !== null;
}

/**
 * What a key pressed on the console asks for, or `undefined`: none while a field is typed in, a dialog is
 * open or a browser's own shortcut is meant; a held key counts once; space and enter on a button are the
 * button's.
 */
export function leadKeyOf(event: KeyFacts): LeadKey | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || event.isComposing) return undefined;
  if (isTaken(event)) return undefined;
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  if (isDigit(key)) return key;
  return Object.hasOwn(KEYS, key) ? KEYS[key] : undefined;
}

/** Whether a key is one of the digits. */
export function isDigit(key: string): key is Digit {
  return /^[0-9]$/.test(key);
}
