// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { leadKeyOf } from '../../../src/islands/lead/lead-key.ts';

const press = (key: string, init: KeyboardEventInit = {}, target: EventTarget = document.body) => {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, ...init });
  let meant: ReturnType<typeof leadKeyOf>;
  const hear = (heard: Event) => {
    if (heard instanceof KeyboardEvent) meant = leadKeyOf(heard);
  };
  document.addEventListener('keydown', hear);
  target.dispatchEvent(event);
  document.removeEventListener('keydown', hear);
  return meant;
};

const inside = (html: string, selector: string): Element => {
  document.body.innerHTML = html;
  const found = document.querySelector(selector);
  if (found === null) throw new Error(`no ${selector}`);
  return found;
};

beforeEach(() => {
  document.body.innerHTML = '';
});

describe('leadKeyOf', () => {
  it.each([
    ['PageDown', 'next'],
    ['ArrowRight', 'next'],
    [' ', 'next'],
    ['PageUp', 'back'],
    ['ArrowLeft', 'back'],
    ['b', 'black'],
    ['.', 'black'],
    ['B', 'black'],
    ['f', 'full'],
    ['Home', 'first'],
    ['End', 'last'],
    ['r', 'reveal'],
    ['c', 'articles'],
    ['t', 'large'],
    ['n', 'notes'],
    ['d', 'draw'],
    ['a', 'absent'],
    ['u', 'undo'],
    ['s', 'swap'],
    ['k', 'clock'],
    ['?', 'help'],
    ['Enter', 'enter'],
    ['Backspace', 'erase'],
    ['7', '7'],
  ])('takes %s for %s', (key, meant) => {
    expect(press(key)).toBe(meant);
  });

  it('means nothing by other keys', () => {
    for (const key of ['x', 'Tab', 'Escape', 'Shift', 'constructor', '__proto__']) {
      expect(press(key)).toBeUndefined();
    }
  });

  it.each([
    ['<input>', 'input'],
    ['<input type="search">', 'input'],
    ['<textarea></textarea>', 'textarea'],
    ['<select></select>', 'select'],
    ['<div contenteditable="true"></div>', 'div'],
    ['<dialog open><button>x</button></dialog>', 'button'],
  ])('means nothing while %s has the focus', (html, selector) => {
    const target = inside(html, selector);
    for (const key of ['ArrowRight', 'PageDown', 'b', '1', 'n', '?']) {
      expect(press(key, {}, target)).toBeUndefined();
    }
  });

  it('leaves space and enter to the button or link they are pressed on, and no other key', () => {
    const button = inside('<button>x</button>', 'button');
    expect(press(' ', {}, button)).toBeUndefined();
    expect(press('Enter', {}, button)).toBeUndefined();
    expect(press('PageDown', {}, button)).toBe('next');
    expect(press('b', {}, button)).toBe('black');
  });

  it('counts a held key once and leaves the browser its own shortcuts', () => {
    expect(press('ArrowRight', { repeat: true })).toBeUndefined();
    expect(press('c', { ctrlKey: true })).toBeUndefined();
    expect(press('ArrowLeft', { altKey: true })).toBeUndefined();
    expect(press('r', { metaKey: true })).toBeUndefined();
  });

  it('means nothing while characters are being composed', () => {
    expect(press('n', { isComposing: true })).toBeUndefined();
  });
});
