import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { formatFault } from '../../../src/schemas/fault.ts';
import { itemSchema } from '../../../src/schemas/item.ts';
import { pathText, shapeFaults } from '../../../src/schemas/shape-faults.ts';

function told(schema: z.ZodType, value: unknown): string[] {
  const read = schema.safeParse(value);
  return read.success ? [] : shapeFaults('f', value, read.error.issues).map(formatFault);
}

describe('pathText', () => {
  it.each([
    [[], ''],
    [['title'], 'title'],
    [['items', 3, 'key'], 'items[3].key'],
    [['items', 0, 'options', 2, 'id'], 'items[0].options[2].id'],
    [[0, 'x'], '[0].x'],
  ])('writes %j as %s', (path, text) => {
    expect(pathText(path)).toBe(text);
  });
});

describe('shapeFaults', () => {
  it('tells a missing field from an empty one and from one of the wrong kind', () => {
    const schema = z.strictObject({ a: z.string(), b: z.string(), c: z.string(), d: z.array(z.number()) });
    expect(told(schema, { b: null, c: 3, d: '一' })).toMatchInlineSnapshot(`
      [
        "f → a：缺这个字段。补上，要写文字。",
        "f → b：是空的。写上内容。",
        "f → c：“3”不是文字。加上引号，写成 "3"。",
        "f → d：“一”不是列表。改成列表。",
      ]
    `);
  });

  it('names several unknown fields in one fault', () => {
    expect(told(z.strictObject({}), { a: 1, b: 2 })).toMatchInlineSnapshot(`
      [
        "f：没有“a”、“b”这几个字段。检查拼写，或者删去；可用的字段见 content/AUTHORING.md。",
      ]
    `);
  });

  it('shows true written as text as what it is', () => {
    expect(told(z.boolean(), '对')).toEqual(['f：“对”不是 true 或 false。改成 true 或 false。']);
  });

  it('says of a whole file that it should be fields', () => {
    expect(told(z.strictObject({ a: z.string() }), ['a'])).toMatchInlineSnapshot(`
      [
        "f：“["a"]”不是一组“字段: 内容”。改成一组“字段: 内容”。",
      ]
    `);
  });

  it('explains limits of numbers with and without the limit itself', () => {
    const schema = z.tuple([z.number().min(1), z.number().positive(), z.number().max(9), z.number().lt(1)]);
    expect(told(schema, [0, 0, 10, 1])).toEqual([
      'f → [0]：“0”太小。不能小于1。',
      'f → [1]：“0”太小。要大于0。',
      'f → [2]：“10”太大。不能大于9。',
      'f → [3]：“1”太大。要小于1。',
    ]);
  });

  it('explains a mark of the schemas, with the value', () => {
    expect(told(z.string().regex(/^x$/, { error: 'entry-id' }), 'Y')).toMatchInlineSnapshot(`
      [
        "f：“Y”不是编号。用小写字母、数字和短横线，字母开头。",
      ]
    `);
  });

  it('says so where a rule has no words of its own', () => {
    expect(told(z.string().regex(/^x$/), 'y')).toEqual(['f：“y”写法不对。对照 content/AUTHORING.md 的例子改。']);
  });

  it('explains a list whose number of entries is off', () => {
    expect(told(z.array(z.number()).min(2).max(3), [1])).toEqual(['f：只有1项。至少要有2项。']);
    expect(told(z.array(z.number()).min(2).max(3), [1, 2, 3, 4])).toEqual(['f：有4项。至多3项。']);
  });

  it('leaves no fault of an item without a Chinese explanation', () => {
    const odd = [
      {},
      { type: 'single' },
      { type: 'multiple', key: 'A' },
      { type: 'case', items: [{}] },
      { type: 1 },
      null,
      [],
      'x',
    ];
    for (const value of odd) {
      const faults = told(itemSchema, value);
      expect(faults.length, JSON.stringify(value)).toBeGreaterThan(0);
      for (const fault of faults) expect(fault).not.toMatch(/[Ii]nvalid|[Ee]xpected|[Rr]eceived|undefined/);
    }
  });
});
