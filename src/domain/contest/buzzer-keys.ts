import type { ContestTeam } from './contest-plan.ts';

/** Keys of the console and of every browser: none of them can be a buzzer. */
const CONSOLE =
  /^(Key[BFKNSTU]|Digit\d|Numpad.*|Space|Enter|Tab|Escape|Backspace|Delete|Insert|Period|Slash|Home|End)$/;
const MACHINE =
  /^(Arrow|Page|Shift|Control|Alt|Meta|OS|Caps|Num|Scroll|ContextMenu|F\d|Print|Pause|Audio|Media|Browser|Launch|Power|Sleep|Wake|Intl|Lang|Convert|NonConvert|Kana|Unidentified)/;

export type BuzzerFault =
  /** The console or the browser needs it. */
  | { readonly type: 'reserved' }
  /** Another team has it. */
  | { readonly type: 'taken'; readonly by: string };

/**
 * What speaks against a key as a team's buzzer, or `undefined`. `code` is `KeyboardEvent.code`: the place on
 * the keyboard, which no input method and no capitals change.
 */
export function buzzerFault(code: string, team: string, teams: readonly ContestTeam[]): BuzzerFault | undefined {
  if (code === '' || CONSOLE.test(code) || MACHINE.test(code)) return { type: 'reserved' };
  const other = teams.find(({ id, buzzer }) => id !== team && buzzer === code);
  return other === undefined ? undefined : { type: 'taken', by: other.name };
}

/** What is printed on a key, as far as its place tells: `KeyA` → A, `BracketLeft` → [. */
export function keyCap(code: string): string {
  const signs: Readonly<Record<string, string>> = {
    BracketLeft: '[',
    BracketRight: ']',
    Semicolon: ';',
    Quote: "'",
    Comma: ',',
    Minus: '-',
    Equal: '=',
    Backquote: '`',
    Backslash: '\\',
  };
  return signs[code] ?? code.replace(/^Key/, '');
}

/** Keys handed to new teams, far apart on the keyboard and none of the console's. */
const FIRST_KEYS = ['KeyA', 'KeyL', 'KeyQ', 'KeyP', 'KeyZ', 'KeyM', 'KeyG', 'KeyH'];

/** A key no team has yet. */
export function freeKey(teams: readonly ContestTeam[]): string {
  return FIRST_KEYS.find((code) => teams.every(({ buzzer }) => buzzer !== code)) ?? '';
}

export type TeamsFault =
  | { readonly type: 'few' }
  | { readonly type: 'unnamed' }
  | { readonly type: 'same-name'; readonly name: string }
  | { readonly type: 'no-key'; readonly name: string };

export const FEWEST_TEAMS = 2;
export const MOST_TEAMS = 8;

/** What keeps these teams from starting, the first thing to mend; `undefined` where nothing does. */
export function teamsFault(teams: readonly ContestTeam[]): TeamsFault | undefined {
  if (teams.length < FEWEST_TEAMS || teams.length > MOST_TEAMS) return { type: 'few' };
  const names = teams.map(({ name }) => name.trim());
  if (names.includes('')) return { type: 'unnamed' };
  const twice = names.find((name, i) => names.indexOf(name) < i);
  if (twice !== undefined) return { type: 'same-name', name: twice };
  const keyless = teams.find(({ id, buzzer }) => buzzerFault(buzzer, id, teams) !== undefined);
  return keyless === undefined ? undefined : { type: 'no-key', name: keyless.name };
}
