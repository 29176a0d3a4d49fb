import { describe, expect, it } from 'vitest';
import { findPeople, PRESENCES, pressedPresence } from '../../../src/islands/lead/sign-in-list.ts';

const people = [
  { id: 'p-1', name: '张静', unit: '危化科' },
  { id: 'p-2', name: '赵文涛', unit: '监管一科' },
  { id: 'p-3', name: '何静', unit: '危化科' },
  { id: 'p-4', name: 'Ada', unit: '' },
];
const found = (text: string) => findPeople(people, text).map(({ name }) => name);

describe('findPeople', () => {
  it('gives everybody for no text and for spaces', () => {
    expect(found('')).toHaveLength(4);
    expect(found('  ')).toHaveLength(4);
  });

  it('finds by part of a name and by part of a unit', () => {
    expect(found('静')).toEqual(['张静', '何静']);
    expect(found('监管')).toEqual(['赵文涛']);
  });

  it('finds by initials in either case, from the beginning or the middle of a name', () => {
    expect(found('zj')).toEqual(['张静']);
    expect(found('ZWT')).toEqual(['赵文涛']);
    expect(found('j')).toEqual(['张静', '何静']);
  });

  it('finds a name in letters as it is written', () => {
    expect(found('ad')).toEqual(['Ada']);
  });

  it('finds nobody where nothing fits', () => {
    expect(found('李')).toEqual([]);
    expect(found('qq')).toEqual([]);
  });
});

describe('pressedPresence', () => {
  it('unticks somebody present at the first press', () => {
    expect(pressedPresence('present')).toBe('absent');
  });

  it('makes somebody missing late at the next, as when they come in', () => {
    expect(pressedPresence('absent')).toBe('late');
  });

  it('comes back to present after every presence', () => {
    const seen = PRESENCES.reduce<string[]>((all) => [...all, pressedPresence(asPresence(all.at(-1)))], ['present']);
    expect(new Set(seen).size).toBe(5);
    expect(seen.at(-1)).toBe('present');
  });
});

function asPresence(text: string | undefined) {
  const presence = PRESENCES.find((one) => one === text);
  if (presence === undefined) throw new Error(`not a presence: ${text}`);
  return presence;
}
