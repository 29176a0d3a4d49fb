import type { GivenVerdict } from '../../domain/draw/sitting-judge.ts';
import { isTyping } from '../controls/typing-target.ts';

export type StageKey =
  | 'next'
  | 'back'
  | 'black'
  | 'full'
  | 'leave'
  | 'absent'
  | 'undo'
  | 'swap'
  | 'clock'
  | 'points'
  | GivenVerdict;

const KEYS: Readonly<Record<string, StageKey>> = {
  ' ': 'next',
  ArrowRight: 'next',
  PageDown: 'next',
  ArrowLeft: 'back',
  PageUp: 'back',
  b: 'black',
  '.': 'black',
  f: 'full',
  '1': 'right',
  '2': 'partly',
  '3': 'wrong',
  '4': 'passed',
  a: 'absent',
  u: 'undo',
  s: 'swap',
  k: 'clock',
  p: 'points',
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
    if (isTyping(target) || target.closest('[contenteditable], dialog') !== null) return undefined;
    if (event.key === ' ' && target.closest('button, a, summary') !== null) return undefined;
  }
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  return Object.hasOwn(KEYS, key) ? KEYS[key] : undefined;
}
