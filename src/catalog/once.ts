/**
 * Makes a loader that works once a build: every page asks the catalog, and reading 10,000 entries for
 * each of them would make the build grow with the square of the content. While authors write, entries
 * change under the server, so there each call reads anew.
 */
export function once<T>(load: () => Promise<T>): () => Promise<T> {
  let kept: Promise<T> | undefined;
  return () => {
    if (import.meta.env.DEV) return load();
    kept ??= load();
    return kept;
  };
}
