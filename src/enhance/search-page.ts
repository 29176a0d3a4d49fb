// The search page: every hit of the query in the address or the field, as one types.
import { fill } from '../i18n/fill.ts';
import { loadSearch } from '../search/load-search.ts';
import { hitLink, type SearchTexts } from './search-results.ts';

const MOST = 60;
const form = document.querySelector<HTMLFormElement>('[data-search-page]');
const field = form?.querySelector<HTMLInputElement>('input');
const list = document.querySelector<HTMLElement>('[data-results]');
const say = document.querySelector<HTMLElement>('[data-say]');

if (form && field && list && say) start(form, field, list, say);

function start(box: HTMLFormElement, input: HTMLInputElement, results: HTMLElement, status: HTMLElement): void {
  const texts: SearchTexts = JSON.parse(box.dataset['searchPage'] ?? '{}');
  const show = async () => {
    const query = input.value;
    const search = query.trim() ? await loadSearch() : undefined;
    if (query !== input.value) return;
    const hits = search?.(query, MOST) ?? [];
    results.hidden = hits.length === 0;
    results.replaceChildren(
      ...hits.map((hit) => {
        const row = document.createElement('li');
        row.append(hitLink(hit, texts));
        return row;
      }),
    );
    if (!query.trim()) status.textContent = '';
    else if (!search) status.textContent = texts.failed;
    else status.textContent = fill(hits.length > 0 ? texts.count : texts.none, { n: hits.length, text: query });
    const address = new URL(location.href);
    address.searchParams.set('q', query);
    history.replaceState(history.state, '', address);
  };
  input.value = new URLSearchParams(location.search).get('q') ?? '';
  input.addEventListener('input', show);
  box.addEventListener('submit', (event) => {
    event.preventDefault();
    void show();
  });
  if (input.value) void show();
  else input.focus();
}
