import { loadData } from '../data/load.ts';
import { makeSearch, type Search } from './search.ts';
import type { SearchData } from './search-document.ts';

let loading: Promise<Search | undefined> | undefined;

/** Fetches the index, once a page, and makes the search; nothing where it cannot be had. */
export function loadSearch(): Promise<Search | undefined> {
  loading ??= loadData('search').then((loaded) => {
    if (loaded.type === 'loaded' && isSearchData(loaded.value)) return makeSearch(loaded.value);
    loading = undefined;
    return undefined;
  });
  return loading;
}

function isSearchData(value: unknown): value is SearchData {
  return (
    typeof value === 'object' &&
    value !== null &&
    'documents' in value &&
    Array.isArray(value.documents) &&
    'index' in value &&
    'names' in value &&
    Array.isArray(value.names)
  );
}
