import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PLACES } from '../../../src/schemas/places.ts';
import { contentPaths, readSource, readSources } from '../../../src/schemas/source.ts';

const root = mkdtempSync(join(tmpdir(), 'zhouke-source-'));

beforeAll(() => {
  mkdirSync(join(root, 'content/items/supervision'), { recursive: true });
  mkdirSync(join(root, 'content/.git'), { recursive: true });
  for (const [path, text] of [
    ['site.yaml', '\uFEFFbureau: 局'],
    ['.DS_Store', ''],
    ['.git/config', ''],
    ['items/supervision/training.yaml', 'b'],
    ['items/supervision/archive.yaml', 'a'],
    ['items/supervision/Training.yaml', 'c'],
    ['items/loose.yaml', 'd'],
  ] as const) {
    writeFileSync(join(root, 'content', path), text);
  }
});

afterAll(() => rmSync(root, { recursive: true }));

describe('contentPaths', () => {
  it('lists every file but the system’s, sorted', () => {
    expect(contentPaths(root)).toEqual([
      'items/loose.yaml',
      'items/supervision/Training.yaml',
      'items/supervision/archive.yaml',
      'items/supervision/training.yaml',
      'site.yaml',
    ]);
  });

  it('lists nothing where there is no content', () => {
    expect(contentPaths(join(root, 'nowhere'))).toEqual([]);
  });
});

describe('readSources', () => {
  it('reads the files at a place, their ids without folder and ending', () => {
    expect(readSources(root, contentPaths(root), PLACES.items)).toEqual([
      { file: 'content/items/supervision/archive.yaml', id: 'supervision/archive', text: 'a' },
      { file: 'content/items/supervision/training.yaml', id: 'supervision/training', text: 'b' },
    ]);
  });
});

describe('readSource', () => {
  it('reads one file and takes off the mark an editor put in front', () => {
    expect(readSource(root, 'site.yaml')).toEqual({ file: 'content/site.yaml', id: 'site', text: 'bureau: 局' });
  });

  it('gives nothing for a file that is not there', () => {
    expect(readSource(root, 'glossary.yaml')).toBeUndefined();
  });
});

describe('PLACES', () => {
  it.each([
    ['lessons', 'lessons/supervision/training.mdx', 'supervision/training'],
    ['items', 'items/public-safety/accident-levels.yaml', 'public-safety/accident-levels'],
    ['plan', 'plan/2027.yaml', '2027'],
    ['regulations', 'regulations/safety-crime-interpretation-1.yaml', 'safety-crime-interpretation-1'],
  ] as const)('gives the id of a file in %s', (folder, path, id) => {
    expect(PLACES[folder].exec(path)?.[1]).toBe(id);
  });

  it.each([
    ['lessons', 'lessons/training.mdx'],
    ['lessons', 'lessons/supervision/deep/training.mdx'],
    ['lessons', 'lessons/supervision/index.mdx'],
    ['lessons', 'lessons/supervision/training.md'],
    ['items', 'items/supervision/Training.yaml'],
    ['items', 'items/supervision/_draft.yaml'],
    ['items', 'items/supervision/training.yml'],
    ['plan', 'plan/this-year.yaml'],
  ] as const)('leaves out of %s what Astro would name otherwise: %s', (folder, path) => {
    expect(PLACES[folder].test(path)).toBe(false);
  });
});
