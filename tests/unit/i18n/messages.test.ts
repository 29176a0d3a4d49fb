import { describe, expect, it } from 'vitest';
import { en } from '../../../src/i18n/en.ts';
import { fill } from '../../../src/i18n/fill.ts';
import { zhCn } from '../../../src/i18n/zh-cn.ts';

function texts(value: unknown, path = ''): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]];
  return Object.entries(Object(value)).flatMap(([key, inner]) => texts(inner, `${path}.${key}`));
}
const placeholders = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([name]) => name).sort();

describe('messages', () => {
  const chinese = new Map(texts(zhCn));
  const english = new Map(texts(en));

  it('exist in both languages under the same names', () => {
    expect([...english.keys()]).toEqual([...chinese.keys()]);
    expect(chinese.size).toBeGreaterThan(100);
  });

  it('take the same values in both languages', () => {
    for (const [path, text] of chinese) {
      const other = placeholders(english.get(path) ?? '');
      // English may leave a value out where it has no place for it; it never asks for one more.
      expect(placeholders(text), path).toEqual(expect.arrayContaining(other));
    }
  });

  it('are never empty', () => {
    for (const [path, text] of [...chinese, ...english]) expect(text.trim(), path).not.toBe('');
  });

  it('do not shout', () => {
    for (const [path, text] of [...chinese, ...english]) expect(text, path).not.toMatch(/[!！]/);
  });
});

describe('fill', () => {
  it('puts values in their places', () => {
    expect(fill('第 {n} 周，{n} / {all}', { n: 47, all: 52 })).toBe('第 47 周，47 / 52');
  });

  it('leaves a name without a value as it is', () => {
    expect(fill('{a} {toString}', {})).toBe('{a} {toString}');
  });
});
