import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { checkContent } from '../../src/schemas/check-content.ts';
import { type Content, readContent } from '../../src/schemas/content.ts';
import { formatFaults } from '../../src/schemas/fault.ts';
import { VALID_FILES } from './content-files.ts';

type Files = Map<string, string>;
/** One thing done to the files of a content tree; paths count from `content/`. */
export type Change = (files: Files) => void;

/** Replaces the first place where `found` stands; a text that is not there is a mistake of the test. */
export function edit(path: string, found: string, by: string): Change {
  return (files) => {
    const text = files.get(path);
    if (!text?.includes(found)) throw new Error(`content-tree: ${path} has no “${found}”`);
    files.set(
      path,
      text.replace(found, () => by),
    );
  };
}

/** Writes a file, new or over the old one. */
export function write(path: string, text: string): Change {
  return (files) => {
    files.set(path, text);
  };
}

/** Adds text at the end of a file. */
export function append(path: string, text: string): Change {
  return (files) => {
    const before = files.get(path);
    if (before === undefined) throw new Error(`content-tree: no ${path}`);
    files.set(path, before + text);
  };
}

/** Takes a file away. */
export function remove(path: string): Change {
  return (files) => {
    if (!files.delete(path)) throw new Error(`content-tree: no ${path}`);
  };
}

/** What an author reads when the valid tree has been changed so: the whole report; empty without faults. */
export function reportOf(...changes: readonly Change[]): string {
  return inTree(changes, (root) => {
    const faults = checkContent(root);
    return faults.length === 0 ? '' : formatFaults(faults);
  });
}

/** What is read from the valid tree changed so. */
export function contentOf(...changes: readonly Change[]): Content {
  return inTree(changes, readContent);
}

/** Writes a tiny, complete and valid `content/`, changed so, to a folder of its own for as long as `use` runs. */
export function inTree<T>(changes: readonly Change[], use: (root: string) => T): T {
  const files: Files = new Map(Object.entries(VALID_FILES));
  for (const change of changes) change(files);
  const root = mkdtempSync(join(tmpdir(), 'zhouke-content-'));
  try {
    for (const [path, text] of files) {
      const target = join(root, 'content', path);
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, text);
    }
    return use(root);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}
