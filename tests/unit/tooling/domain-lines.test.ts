import { describe, expect, it } from 'vitest';
import { areaOf, domainLines, LEAST_RATIO, linesOf } from '../../tooling/domain-lines.ts';

const LINES = domainLines(new URL('../../..', import.meta.url).pathname);
const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);

describe('the tests of the domain', () => {
  it.each(LINES)('have one and a half lines for every line of src/domain/$area', ({ code, tests }) => {
    expect(tests / code).toBeGreaterThanOrEqual(LEAST_RATIO);
  });

  it('have them for the whole', () => {
    expect(LINES.length).toBeGreaterThan(10);
    expect(sum(LINES.map(({ tests }) => tests)) / sum(LINES.map(({ code }) => code))).toBeGreaterThanOrEqual(
      LEAST_RATIO,
    );
  });
});

describe('the count', () => {
  it('takes lines with something on them', () => {
    expect(linesOf('// why\n\n  \nconst a = 1;\n')).toBe(2);
  });

  it('gives a file to the area it imports from most, once, of equals to the first', () => {
    expect(
      areaOf("import '../../src/domain/wall/a.ts';\nimport '../../src/domain/wall/b.ts';\n'src/domain/draw/'"),
    ).toBe('wall');
    expect(areaOf("import '../src/domain/wall/a.ts';\nimport '../src/domain/draw/b.ts';")).toBe('draw');
    expect(areaOf("import '../builders/wall.ts';")).toBe('');
  });
});
