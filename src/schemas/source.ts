import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A file under `content/`, as text, before anything is known of its shape. */
export interface SourceFile {
  /** Path from the project's root with forward slashes, as faults show it. */
  readonly file: string;
  /** Path inside its folder without its ending: the entry's id in its collection. */
  readonly id: string;
  /** Without the mark some editors put in front (BOM). */
  readonly text: string;
}

/**
 * Every file below `<root>/content`, as paths from `content/` with forward slashes, sorted.
 * A missing folder has no files. Names that start with a dot belong to the system and are left out.
 */
export function contentPaths(root: string): string[] {
  return pathsBelow(join(root, 'content'), '').sort();
}

/** The names of the files in `<root>/public/videos`: what a bulletin may show. */
export function videoNames(root: string): string[] {
  return pathsBelow(join(root, 'public/videos'), '').sort();
}

/** Reads those of `paths` that lie at `place`, whose first group is the id. */
export function readSources(root: string, paths: readonly string[], place: RegExp): SourceFile[] {
  return paths.flatMap((path) => {
    const id = place.exec(path)?.[1];
    return id === undefined ? [] : [readOne(root, `content/${path}`, id)];
  });
}

/** Reads `<root>/content/<name>`, or nothing when it is not there. */
export function readSource(root: string, name: string): SourceFile | undefined {
  if (!existsSync(join(root, 'content', name))) return undefined;
  return readOne(root, `content/${name}`, name.slice(0, name.lastIndexOf('.')));
}

function readOne(root: string, file: string, id: string): SourceFile {
  return { file, id, text: readFileSync(join(root, file), 'utf8').replace(/^\uFEFF/, '') };
}

function pathsBelow(folder: string, before: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.name.startsWith('.')) return [];
    const path = `${before}${entry.name}`;
    return entry.isDirectory() ? pathsBelow(join(folder, entry.name), `${path}/`) : [path];
  });
}
