import { describe, expect, it } from 'vitest';
import { buzzerFault, freeKey, keyCap, teamsFault } from '../../../../src/domain/contest/buzzer-keys.ts';
import type { ContestTeam } from '../../../../src/domain/contest/contest-plan.ts';
import { TEAMS } from '../../../builders/contest.ts';

describe('a buzzer', () => {
  it.each(['Space', 'ArrowRight', 'PageDown', 'Digit1', 'Numpad5', 'NumpadEnter', 'KeyU', 'KeyB', 'KeyK', 'KeyS'])(
    'is not %s, which the officer presses',
    (code) => expect(buzzerFault(code, 'new', TEAMS)).toEqual({ type: 'reserved' }),
  );

  it.each(['F5', 'F11', 'Tab', 'Escape', 'ShiftLeft', 'ControlRight', 'MetaLeft', 'AltRight', 'MediaPlayPause', ''])(
    'is not %s, which the browser or the machine takes',
    (code) => expect(buzzerFault(code, 'new', TEAMS)).toEqual({ type: 'reserved' }),
  );

  it('is none another team has, but may be the team’s own', () => {
    expect(buzzerFault('KeyA', 'new', TEAMS)).toEqual({ type: 'taken', by: '矿山队' });
    expect(buzzerFault('KeyA', 'mine', TEAMS)).toBeUndefined();
  });

  it.each(['KeyA', 'KeyZ', 'BracketLeft', 'Semicolon', 'Backquote'])('may be %s', (code) => {
    expect(buzzerFault(code, 'new', [])).toBeUndefined();
  });

  it('is named as the keyboard has it', () => {
    expect(['KeyA', 'BracketLeft', 'Quote', 'IntlBackslash'].map(keyCap)).toEqual(['A', '[', "'", 'IntlBackslash']);
  });
});

describe('a new team', () => {
  it('is given a key no other has, for as many teams as there may be', () => {
    const teams: ContestTeam[] = [];
    for (let n = 0; n < 8; n += 1) teams.push({ id: `t${n}`, name: `第${n}队`, buzzer: freeKey(teams) });
    expect(new Set(teams.map(({ buzzer }) => buzzer)).size).toBe(8);
    expect(teamsFault(teams)).toBeUndefined();
    expect(freeKey(teams)).toBe('');
  });
});

describe('teams that want to start', () => {
  it('are two to eight', () => {
    expect(teamsFault([])).toEqual({ type: 'few' });
    expect(teamsFault(TEAMS.slice(0, 1))).toEqual({ type: 'few' });
    expect(teamsFault(Array.from({ length: 9 }, (_, i) => ({ id: `${i}`, name: `${i}`, buzzer: '' })))).toEqual({
      type: 'few',
    });
    expect(teamsFault(TEAMS)).toBeUndefined();
  });

  it('all have a name, and no two the same', () => {
    const [first, second] = TEAMS;
    if (first === undefined || second === undefined) throw new Error('builder');
    expect(teamsFault([first, { ...second, name: '  ' }])).toEqual({ type: 'unnamed' });
    expect(teamsFault([first, { ...second, name: ` ${first.name} ` }])).toEqual({
      type: 'same-name',
      name: first.name,
    });
  });

  it('all have a key of their own', () => {
    const [first, second] = TEAMS;
    if (first === undefined || second === undefined) throw new Error('builder');
    expect(teamsFault([first, { ...second, buzzer: first.buzzer }])).toEqual({ type: 'no-key', name: first.name });
    expect(teamsFault([first, { ...second, buzzer: '' }])).toEqual({ type: 'no-key', name: second.name });
  });
});
