import { fill } from '../i18n/fill.ts';
import { loadSearch } from '../search/load-search.ts';
import { hitLink, type SearchTexts } from './search-results.ts';

const MOST = 8;

/**
 * Gives a search field its results as one types: a list below it that arrow keys walk through. Enter on
 * nothing chosen goes to the search page, as the form does without script.
 */
export function attachSearch(field: HTMLInputElement): void {
  const form = field.form;
  if (!form) return;
  const texts: SearchTexts = JSON.parse(form.dataset['search'] ?? '{}');
  const list = document.createElement('ul');
  list.className = 'search-list';
  list.id = `${field.name}-results`;
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', field.getAttribute('aria-label') ?? '');
  list.hidden = true;
  const say = document.createElement('p');
  say.className = 'search-say';
  say.setAttribute('role', 'status');
  form.append(list, say);
  for (const [name, value] of Object.entries({
    role: 'combobox',
    'aria-controls': list.id,
    'aria-expanded': 'false',
    'aria-autocomplete': 'list',
  })) {
    field.setAttribute(name, value);
  }
  let at = -1;

  async function show(): Promise<void> {
    const query = field.value;
    const search = await loadSearch();
    if (query !== field.value) return;
    const hits = query.trim() && search ? search(query, MOST) : [];
    list.replaceChildren(...hits.map((hit, i) => option(hit, i)));
    list.hidden = hits.length === 0;
    field.setAttribute('aria-expanded', String(hits.length > 0));
    choose(-1);
    if (!query.trim()) say.textContent = '';
    else if (!search) say.textContent = texts.failed;
    else say.textContent = hits.length > 0 ? fill(texts.count, { n: hits.length }) : fill(texts.none, { text: query });
  }

  function option(hit: Parameters<typeof hitLink>[0], i: number): HTMLLIElement {
    const row = document.createElement('li');
    const link = hitLink(hit, texts);
    row.id = `${list.id}-${i}`;
    row.setAttribute('role', 'option');
    link.tabIndex = -1;
    row.append(link);
    return row;
  }

  function choose(next: number): void {
    const rows = [...list.children];
    at = rows.length === 0 ? -1 : Math.max(-1, Math.min(next, rows.length - 1));
    for (const [i, row] of rows.entries()) row.setAttribute('aria-selected', String(i === at));
    field.setAttribute('aria-activedescendant', rows[at]?.id ?? '');
    rows[at]?.scrollIntoView({ block: 'nearest' });
  }

  function close(): void {
    list.hidden = true;
    field.setAttribute('aria-expanded', 'false');
    say.textContent = '';
  }

  field.addEventListener('input', show);
  field.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close();
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      choose(at + (event.key === 'ArrowDown' ? 1 : -1));
    }
    if (event.key !== 'Enter' || at < 0) return;
    event.preventDefault();
    list.children[at]?.querySelector('a')?.click();
  });
  form.addEventListener('focusout', (event) => {
    if (!(event.relatedTarget instanceof Node && form.contains(event.relatedTarget))) close();
  });
  void show();
}
