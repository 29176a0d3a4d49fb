import type { ContestTeam } from '../domain/contest/contest-plan.ts';
import { list, object, type Shape, text } from '../domain/records/field-checks.ts';

const TEAM: Shape<ContestTeam> = { id: text(60, 1), name: text(200), buzzer: text(40) };
const MOST_TEXT = 200_000;

/** The teams entered last for a planned contest; nothing where there are none or storage is denied. */
export function keptTeams(plan: string): readonly ContestTeam[] {
  const value: unknown = readKept(`teams:${plan}`);
  return isTeams(value) ? value : [];
}

/** Keeps what was entered, so that a reload before the start costs nothing. */
export function keepTeams(plan: string, teams: readonly ContestTeam[]): void {
  keep(`teams:${plan}`, teams);
}

/** The speakers typed in last for a planned contest, as text. */
export function keptSpeakers(plan: string): string {
  const value = readKept(`speakers:${plan}`);
  return typeof value === 'string' && value.length < MOST_TEXT ? value : '';
}

/** Keeps the speakers' text. */
export function keepSpeakers(plan: string, speakers: string): void {
  keep(`speakers:${plan}`, speakers);
}

function isTeams(value: unknown): value is readonly ContestTeam[] {
  return list(object(TEAM), 20)(value);
}

function readKept(name: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(`zhouke:contest:${name}`) ?? 'null');
  } catch {
    return undefined;
  }
}

function keep(name: string, value: unknown): void {
  try {
    localStorage.setItem(`zhouke:contest:${name}`, JSON.stringify(value));
  } catch {
    // The value is in the page all the same.
  }
}
