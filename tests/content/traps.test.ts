import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../src/schemas/content.ts';
import { TRAPS } from '../golden/traps.ts';

const content = readContent(join(import.meta.dirname, '../..'));
const items = new Set(content.items.flatMap(({ value }) => value.items.map(({ id }) => id)));
const sections = new Map(content.lessons.map(({ id, value }) => [id, value.body.sections]));

describe('every change of the regulations is caught', () => {
  it.each(TRAPS.map((trap) => [trap.trap, trap] as const))('%s', (_, trap) => {
    expect(trap.items.length).toBeGreaterThan(0);
    expect(trap.items.filter((id) => !items.has(id))).toEqual([]);
    const texts = (sections.get(trap.lesson) ?? []).map(({ text }) => text);
    expect(texts.filter((text) => text.includes(trap.says))).toHaveLength(1);
  });

  it('names each change once', () => {
    expect(new Set(TRAPS.map(({ trap }) => trap)).size).toBe(TRAPS.length);
  });
});
