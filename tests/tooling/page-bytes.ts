import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What a visitor's browser fetches for one built page, in bytes after gzip. */
export interface PageBytes {
  readonly html: number;
  /** Scripts that load with the page, inline ones counted. */
  readonly script: number;
  /** Scripts that load when the page's `client:visible` islands come into view. */
  readonly visible: number;
  readonly style: number;
}

/** Measures a built page: `measurePage('dist', '/lessons/supervision/training/')`. */
export function measurePage(folder: string, path: string): PageBytes {
  const html = readFileSync(join(folder, path, 'index.html'), 'utf8');
  const { inline, first, later } = scriptsOf(folder, html);
  const styles = [...html.matchAll(/<link[^>]*rel="stylesheet"[^>]*href="([^"]+)"/g)].map(([, href = '']) => href);
  return {
    html: zipped(Buffer.from(html)),
    script: sum([...inline, ...first.map((file) => sizeOf(folder, file))]),
    visible: sum(later.map((file) => sizeOf(folder, file))),
    style: sum(styles.map((file) => sizeOf(folder, file))),
  };
}

/** The scripts several pages load with them, each file once; of what is inline, that of the heaviest. */
export function measureTogether(folder: string, paths: readonly string[]): number {
  const pages = paths.map((path) => scriptsOf(folder, readFileSync(join(folder, path, 'index.html'), 'utf8')));
  const files = new Set(pages.flatMap(({ first }) => first));
  return Math.max(...pages.map(({ inline }) => sum(inline))) + sum([...files].map((file) => sizeOf(folder, file)));
}

interface PageScripts {
  /** Bytes of each inline script. */
  readonly inline: readonly number[];
  readonly first: readonly string[];
  readonly later: readonly string[];
}

function scriptsOf(folder: string, html: string): PageScripts {
  const inline = [...html.matchAll(/<script(?![^>]*\bsrc=)[^>]*>([\s\S]*?)<\/script>/g)].map(([, code = '']) => code);
  const direct = [...html.matchAll(/<script[^>]*\bsrc="([^"]+)"/g)].map(([, src = '']) => src);
  const islands = [...html.matchAll(/<astro-island\b[^>]*>/g)].map(([tag]) => tag);
  const modules = (when: string) =>
    islands
      .filter((tag) => tag.includes(`client="${when}"`))
      .flatMap((tag) =>
        [...tag.matchAll(/(?:component|renderer|before-hydration)-url="([^"]+)"/g)].map(([, url = '']) => url),
      );
  const first = reached(folder, [...direct, ...modules('load'), ...modules('idle')]);
  const later = reached(folder, modules('visible')).filter((file) => !first.includes(file));
  return { inline: inline.map((code) => zipped(Buffer.from(code))), first, later };
}

/** The files themselves and all they import at once; what is imported on demand is not counted. */
function reached(folder: string, files: readonly string[]): string[] {
  const seen = new Set<string>();
  const visit = (file: string) => {
    if (seen.has(file)) return;
    seen.add(file);
    const code = readFileSync(join(folder, file), 'utf8');
    const imports = code.matchAll(/(?:\bimport|\bfrom|\bexport\s*\*\s*from)\s*["']([^"']+\.js)["']/g);
    for (const [, target = ''] of imports) visit(join('/', file, '..', target));
  };
  for (const file of files) visit(file);
  return [...seen];
}

const sizeOf = (folder: string, file: string): number => zipped(readFileSync(join(folder, file)));
const zipped = (bytes: Buffer): number => gzipSync(bytes, { level: 9 }).length;
const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
