import { useMemo, useState } from 'preact/hooks';
import type { PersonId } from '../../domain/records/record.ts';
import type { Roster } from '../../domain/records/roster.ts';
import { fill } from '../../i18n/fill.ts';
import type { DrawMessages } from '../../i18n/zh-cn/draw.ts';
import { Icon } from '../controls/Icon.tsx';
import { backIcon, nextIcon } from '../controls/icons.ts';

interface PresentCardProps {
  readonly roster: Roster;
  readonly away: ReadonlySet<PersonId>;
  readonly messages: DrawMessages;
  readonly onAway: (away: readonly PersonId[]) => void;
}

/** People on one page of the list; a roster of 10,000 would be slow as one. */
const PAGE = 60;

/** Everybody of the roster with a tick for being here. */
export function PresentCard({ roster, away, messages, onAway }: PresentCardProps) {
  const [search, setSearch] = useState('');
  const [awayOnly, setAwayOnly] = useState(false);
  const [page, setPage] = useState(0);
  const wanted = search.trim().toLowerCase();
  const found = useMemo(
    () =>
      roster.people.filter(({ id, name, unit }) => {
        if (awayOnly && !away.has(id)) return false;
        return wanted === '' || name.toLowerCase().includes(wanted) || unit.toLowerCase().includes(wanted);
      }),
    [roster, away, wanted, awayOnly],
  );
  const pages = Math.max(1, Math.ceil(found.length / PAGE));
  const shownPage = Math.min(page, pages - 1);
  const present = roster.people.length - away.size;
  const tick = (id: PersonId, isHere: boolean) => {
    onAway(isHere ? [...away].filter((one) => one !== id) : [...away, id]);
  };
  return (
    <section class="card" aria-labelledby="draw-present">
      <header class="draw-card-head">
        <h2 id="draw-present">{messages.presentTitle}</h2>
        <span class="num" role="status">
          {fill(messages.presentCount, { present, all: roster.people.length })}
        </span>
        {away.size > 0 ? (
          <button type="button" class="btn small" onClick={() => onAway([])}>
            {messages.presentAll}
          </button>
        ) : null}
      </header>
      <div class="draw-row">
        <label class="field draw-search">
          <span class="label">{messages.presentSearch}</span>
          <input
            class="input"
            type="search"
            autocomplete="off"
            value={search}
            onInput={(event) => {
              setSearch(event.currentTarget.value);
              setPage(0);
            }}
          />
        </label>
        <label class="draw-tick">
          <input type="checkbox" checked={awayOnly} onChange={(event) => setAwayOnly(event.currentTarget.checked)} />
          {messages.presentAwayOnly}
        </label>
        <p class="small quiet" role="status">
          {wanted === '' && !awayOnly ? messages.presentHint : fill(messages.presentFound, { n: found.length })}
        </p>
      </div>
      {found.length === 0 && wanted !== '' ? <p>{fill(messages.presentNone, { text: search.trim() })}</p> : null}
      <ul class="draw-present">
        {found.slice(shownPage * PAGE, (shownPage + 1) * PAGE).map(({ id, name, unit }) => (
          <li key={id}>
            <label class="draw-tick">
              <input
                type="checkbox"
                checked={!away.has(id)}
                onChange={(event) => tick(id, event.currentTarget.checked)}
              />
              <span>
                {name}
                <small>{unit}</small>
              </span>
            </label>
          </li>
        ))}
      </ul>
      {pages > 1 ? (
        <nav class="draw-pages" aria-label={messages.presentTitle}>
          <button type="button" class="btn small" disabled={shownPage === 0} onClick={() => setPage(shownPage - 1)}>
            <Icon path={backIcon} />
            {messages.pagePrevious}
          </button>
          <span class="num">{fill(messages.pageOf, { page: shownPage + 1, pages })}</span>
          <button
            type="button"
            class="btn small"
            disabled={shownPage === pages - 1}
            onClick={() => setPage(shownPage + 1)}
          >
            {messages.pageNext}
            <Icon path={nextIcon} />
          </button>
        </nav>
      ) : null}
    </section>
  );
}
