import type { Plugin } from 'vite';

/**
 * Vite wraps every `import()` in a helper that preloads the chunk's styles and imports, and lists them in
 * each file. Chunks here have no styles of their own (pages carry them) and are few and small, so helper
 * and lists are a kilobyte on every page for nothing.
 */
export function leanImports(): Plugin {
  return {
    name: 'zhouke:lean-imports',
    enforce: 'post',
    load: {
      order: 'pre',
      handler: (id) =>
        id.endsWith('vite/preload-helper.js') ? 'export const __vitePreload = (load) => load();' : undefined,
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type !== 'chunk') continue;
          file.code = file.code
            .replace(/^const __vite__mapDeps=.*\n/m, '')
            .replace(/,__vite__mapDeps\(\[[\d,]*\]\)/g, '');
        }
      },
    },
  };
}
