export type StageKey = 'next' | 'back' | 'black' | 'full' | 'leave' | '1' | '2' | '3' | '4';

const KEYS: Readonly<Record<string, StageKey>> = {
  ' ': 'next',
  ArrowRight: 'next',
  PageDown: 'next',
  ArrowLeft: 'back',
  PageUp: 'back',
  b: 'black',
  B: 'black',
  '.': 'black',
  f: 'full',
  F: 'full',
  '1': '1',
  '2': '2',
  '3': '3',
  '4': '4',
};

type KeyFacts = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'repeat' | 'isComposing' | 'target'>;

/**
 * What a key means on the stage, or `undefined`: none while a field is typed in, a dialog is open or a
 * browser's own shortcut is meant; a held key counts once, and space on a button is the button's.
 */
export function stageKeyOf(event: KeyFacts): StageKey | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || event.isComposing) return undefined;
  const { target } = event;
  if (target instanceof Element) {
    if (target.closest('input, textarea, select, [contenteditable], dialog') !== null) return undefined;
    if (event.key === ' ' && target.closest('button, a, summary') !== null) return undefined;
  }
  return Object.hasOwn(KEYS, event.key) ? KEYS[event.key] : undefined;
}
