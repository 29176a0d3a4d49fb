import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const CONTENT = 'content';
/** What a build reads beside `content/`. */
const PROGRAM = ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

interface RealLesson {
  readonly handbook: string;
  readonly slug: string;
  readonly text: string;
  readonly items: string;
}

/**
 * Makes the whole project in a folder of its own, with this many lessons: the real ones, and copies of them in
 * turn under slugs, orders and item ids of their own, each with its 20 or more items. Nothing that a build
 * caches is taken along. Returns the folder.
 */
export function growSite(project: string, lessons: number): string {
  const folder = mkdtempSync(join(tmpdir(), `zhouke-${lessons}-`));
  for (const part of [...PROGRAM, CONTENT]) cpSync(join(project, part), join(folder, part), { recursive: true });
  linkPackages(join(project, 'node_modules'), join(folder, 'node_modules'));
  const real = realLessons(join(project, CONTENT));
  for (let i = real.length; i < lessons; i += 1) {
    const lesson = real[i % real.length];
    if (lesson) writeCopy(join(folder, CONTENT), lesson, Math.floor(i / real.length));
  }
  return folder;
}

/** How many lessons the project has. */
export function countLessons(project: string): number {
  return realLessons(join(project, CONTENT)).length;
}

/** Takes away what {@link growSite} made. */
export function removeSite(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}

// Astro and Vite keep their caches in node_modules, so the folder is real and only the packages are links.
function linkPackages(from: string, to: string): void {
  mkdirSync(to);
  for (const name of readdirSync(from)) {
    if (!name.startsWith('.')) symlinkSync(join(from, name), join(to, name), 'junction');
  }
}

function realLessons(content: string): RealLesson[] {
  const folders = readdirSync(join(content, 'lessons')).sort();
  return folders.flatMap((handbook) =>
    readdirSync(join(content, 'lessons', handbook))
      .filter((name) => name.endsWith('.mdx'))
      .sort()
      .map((name) => {
        const slug = name.slice(0, -'.mdx'.length);
        const text = readFileSync(join(content, 'lessons', handbook, name), 'utf8');
        const items = readFileSync(join(content, 'items', handbook, `${slug}.yaml`), 'utf8');
        return { handbook, slug, text, items };
      }),
  );
}

function writeCopy(content: string, { handbook, slug, text, items }: RealLesson, turn: number): void {
  const lesson = text
    .replace(/^title: (.+)$/m, (_, title) => `title: ${title}（${turn}）`)
    .replace(/^order: (\d+)$/m, (_, order) => `order: ${Number(order) + 100 * turn}`)
    .replace(/ item="([^"]+)"/g, (_, id) => ` item="${id}-c${turn}"`);
  const bank = items.replace(
    /^(\s*(?:- id|variantOf): )([a-z][a-z0-9-]+)\s*$/gm,
    (_, field, id) => `${field}${id}-c${turn}`,
  );
  writeFileSync(join(content, 'lessons', handbook, `${slug}-c${turn}.mdx`), lesson);
  writeFileSync(join(content, 'items', handbook, `${slug}-c${turn}.yaml`), bank);
}
