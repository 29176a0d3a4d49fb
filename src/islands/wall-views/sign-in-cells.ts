import type { WallSeat } from '../../domain/wall/wall-record.ts';

/** A cell of the grid; that of a unit without a name stays empty. */
export type SignInCell =
  | { readonly type: 'unit'; readonly unit: string }
  | { readonly type: 'seat'; readonly seat: WallSeat };

export interface SignInPage {
  readonly cells: readonly SignInCell[];
  /** From 0; the last where the one asked for is not there. */
  readonly page: number;
  readonly pages: number;
}

interface PageAsked {
  readonly page: number;
  readonly columns: number;
  readonly rows: number;
  readonly awayOnly: boolean;
}

/** Whether somebody counts as having come. */
export function isIn({ presence }: WallSeat): boolean {
  return presence === 'present' || presence === 'late';
}

/**
 * One page of the grid, people of a unit side by side, units in the order the roster first names them.
 * Units are named in cells of their own where they have three people or more on average: for smaller ones
 * the names of offices would crowd out those of people. A unit's name never ends a row, away from its people.
 */
export function signInPage(seats: readonly WallSeat[], { page, columns, rows, awayOnly }: PageAsked): SignInPage {
  const units = new Map<string, WallSeat[]>();
  for (const seat of seats) {
    if (awayOnly && isIn(seat)) continue;
    const same = units.get(seat.unit);
    if (same === undefined) units.set(seat.unit, [seat]);
    else same.push(seat);
  }
  const people = [...units.values()].reduce((sum, { length }) => sum + length, 0);
  const isNamed = units.size > 1 && units.size * 3 <= people;
  const cells: SignInCell[] = [];
  for (const [unit, same] of units) {
    if (isNamed && unit !== '') {
      if (cells.length % columns === columns - 1) cells.push({ type: 'unit', unit: '' });
      cells.push({ type: 'unit', unit });
    }
    cells.push(...same.map((seat) => ({ type: 'seat', seat }) as const));
  }
  const perPage = columns * rows;
  const pages = Math.max(1, Math.ceil(cells.length / perPage));
  const shown = Math.min(Math.max(0, page), pages - 1);
  return { cells: cells.slice(shown * perPage, (shown + 1) * perPage), page: shown, pages };
}
