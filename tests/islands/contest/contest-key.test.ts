// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { contestKeyOf, isElsewhere } from '../../../src/islands/contest/contest-key.ts';

function pressed(key: string, target: Element = document.body, init: KeyboardEventInit = {}): KeyboardEvent {
  let heard = new KeyboardEvent('keydown');
  document.body.append(target === document.body ? document.createElement('i') : target);
  target.addEventListener('keydown', (event) => {
    if (event instanceof KeyboardEvent) heard = event;
  });
  target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, ...init }));
  return heard;
}

const make = (html: string): Element => {
  const box = document.createElement('div');
  box.innerHTML = html;
  return box.firstElementChild ?? box;
};

describe('a key of the officer’s desk', () => {
  it.each([
    [' ', 'next'],
    ['ArrowRight', 'next'],
    ['PageDown', 'next'],
    ['1', '1'],
    ['U', 'undo'],
    ['k', 'clock'],
    ['。', 'black'],
    ['？', 'help'],
  ])('%s means %s', (key, meaning) => expect(contestKeyOf(pressed(key))).toBe(meaning));

  it('is none where a field is typed in or a dialog is open', () => {
    expect(contestKeyOf(pressed('1', make('<input>')))).toBeUndefined();
    expect(contestKeyOf(pressed('b', make('<textarea></textarea>')))).toBeUndefined();
    expect(isElsewhere(pressed('b', make('<dialog></dialog>')))).toBe(true);
  });

  it('is none with a shortcut, held, or while a word is composed', () => {
    expect(contestKeyOf(pressed('u', document.body, { ctrlKey: true }))).toBeUndefined();
    expect(contestKeyOf(pressed('u', document.body, { repeat: true }))).toBeUndefined();
    expect(contestKeyOf(pressed('u', document.body, { isComposing: true }))).toBeUndefined();
  });

  it('leaves space to the button it is pressed on, and no other key', () => {
    expect(contestKeyOf(pressed(' ', make('<button></button>')))).toBeUndefined();
    expect(contestKeyOf(pressed('1', make('<button></button>')))).toBe('1');
    expect(contestKeyOf(pressed('a'))).toBeUndefined();
  });
});
