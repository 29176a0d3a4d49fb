import { useMemo, useState } from 'preact/hooks';
import type { RosterPerson } from '../../domain/draw/draw-record.ts';
import type { PersonId } from '../../domain/records/record.ts';
import { fill } from '../../i18n/fill.ts';
import type { DrawMessages } from '../../i18n/zh-cn/draw.ts';

interface ChanceTableProps {
  readonly people: readonly RosterPerson[];
  /** Of those who can be drawn; everybody else is left out. */
  readonly chances: ReadonlyMap<PersonId, number>;
  readonly messages: DrawMessages;
}

/** People on one page of the list; a roster of 10,000 would be slow as one. */
const PAGE = 50;

type Order = 'roster' | 'chance';

/** Everybody's chance of being drawn, to be searched and sorted; for the presenter, never for the wall. */
export function ChanceTable({ people, chances, messages }: ChanceTableProps) {
  const [search, setSearch] = useState('');
  const [order, setOrder] = useState<Order>('chance');
  const [pages, setPages] = useState(1);
  const wanted = search.trim().toLowerCase();
  const found = useMemo(() => {
    const rows = people.flatMap(({ id, name, unit }) => {
      const chance = chances.get(id);
      const isWanted = name.toLowerCase().includes(wanted) || unit.toLowerCase().includes(wanted);
      return chance === undefined || !isWanted ? [] : [{ id, name, unit, chance }];
    });
    return order === 'roster' ? rows : rows.sort((a, b) => b.chance - a.chance);
  }, [people, chances, wanted, order]);
  const shown = found.slice(0, pages * PAGE);
  const sortButton = (by: Order, word: string) => (
    <button type="button" class="btn small" aria-pressed={order === by} onClick={() => setOrder(by)}>
      {word}
    </button>
  );
  return (
    <div class="draw-chances">
      <div class="draw-row">
        <label class="field draw-search">
          <span class="label">{messages.presentSearch}</span>
          <input
            class="input"
            type="search"
            autocomplete="off"
            value={search}
            onInput={(event) => setSearch(event.currentTarget.value)}
          />
        </label>
        {sortButton('chance', messages.chanceByChance)}
        {sortButton('roster', messages.chanceByRoster)}
      </div>
      <p class="small quiet" role="status">
        {fill(messages.presentFound, { n: found.length })}
      </p>
      <table class="table">
        <caption class="sr">{messages.chanceTitle}</caption>
        <thead>
          <tr>
            <th scope="col">{messages.name}</th>
            <th scope="col">{messages.unit}</th>
            <th scope="col" class="num">
              {messages.chance}
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ id, name, unit, chance }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              <td>{unit}</td>
              <td class="num">{chanceWords(chance)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {found.length > shown.length ? (
        <button type="button" class="btn small" onClick={() => setPages(pages + 1)}>
          {fill(messages.chanceMore, { n: found.length - shown.length })}
        </button>
      ) : null}
    </div>
  );
}

/** 0.0417 → 4.2%; a chance under a tenth of a percent is not rounded to none. */
export function chanceWords(chance: number): string {
  const percent = Math.round(chance * 1e6) / 1e4;
  const digits = percent > 0 && percent < 0.1 ? 2 : Number.isInteger(percent) ? 0 : 1;
  return `${percent.toFixed(digits)}%`;
}
