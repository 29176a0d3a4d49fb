/** A file of data as the build made it, or why it could not be had. */
export type Loaded<T> =
  | { readonly type: 'loaded'; readonly value: T }
  /**
   * `missing`: the site has no such file. `offline`: it could not be fetched; another try may succeed.
   * `unreadable`: it came and is not what it should be.
   */
  | { readonly type: 'failed'; readonly reason: 'missing' | 'offline' | 'unreadable' };

const cache = new Map<string, Promise<Loaded<unknown>>>();

/**
 * The one loader of static data: `loadData('items/enforcement/fines')` gives what is in
 * `<base>/data/items/enforcement/fines.json`. A disc edition, where nothing can be fetched, carries the
 * same data in classic scripts that fill the global table `__zhoukeData`, which is looked up first. What was loaded
 * is kept for the page's life; a failure is not, so that trying again can succeed.
 */
export function loadData(name: string): Promise<Loaded<unknown>> {
  const known = cache.get(name);
  if (known !== undefined) return known;
  const loading = load(name);
  cache.set(name, loading);
  void loading.then((result) => {
    if (result.type === 'failed') cache.delete(name);
  });
  return loading;
}

/** Loads a file and checks it; what the check refuses is `unreadable`. */
export async function loadChecked<T>(name: string, parse: (value: unknown) => T | undefined): Promise<Loaded<T>> {
  const loaded = await loadData(name);
  if (loaded.type === 'failed') return loaded;
  const value = parse(loaded.value);
  return value === undefined ? { type: 'failed', reason: 'unreadable' } : { type: 'loaded', value };
}

async function load(name: string): Promise<Loaded<unknown>> {
  const table: unknown = Reflect.get(globalThis, '__zhoukeData');
  if (typeof table === 'object' && table !== null && Object.hasOwn(table, name)) {
    return { type: 'loaded', value: Reflect.get(table, name) };
  }
  let response: Response;
  try {
    response = await fetch(`${baseUrl()}data/${name}.json`);
  } catch {
    return { type: 'failed', reason: 'offline' };
  }
  if (!response.ok) return { type: 'failed', reason: response.status === 404 ? 'missing' : 'offline' };
  try {
    return { type: 'loaded', value: await response.json() };
  } catch {
    return { type: 'failed', reason: 'unreadable' };
  }
}

/** Where the site begins, with a slash at its end. */
function baseUrl(): string {
  return (import.meta.env?.BASE_URL ?? '/').replace(/\/?$/, '/');
}
