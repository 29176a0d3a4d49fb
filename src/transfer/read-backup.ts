import { parseDrawRecord } from '../domain/draw/parse-draw-record.ts';
import { ownField } from '../domain/records/field-checks.ts';
import { isPerson } from '../domain/records/is-person.ts';
import { mergeRecords } from '../domain/records/merge-records.ts';
import { parseRecord } from '../domain/records/parse-record.ts';
import { isRoster } from '../domain/records/roster.ts';
import { BACKUP_FORMAT, BACKUP_VERSION, type Backup } from './backup.ts';
import { openFile, type Rejected } from './envelope.ts';

/** Something in a readable file that is not what it should be. It goes to quarantine; the rest is taken. */
export interface UnreadablePart {
  readonly part: keyof Backup;
  /** Position in that part, from 0; `-1` where the whole part is missing. */
  readonly index: number;
  /** The parser's word for what is wrong, for whoever looks into it. */
  readonly reason: string;
  readonly value: unknown;
}

export interface ReadableBackup {
  readonly type: 'readable';
  readonly backup: Backup;
  readonly unreadable: readonly UnreadablePart[];
  /** When the file was made, ms since 1970; absent where it does not say. */
  readonly madeAt?: number;
}

/** Reads a backup file's text, which may be anything. Never throws. */
export function readBackup(text: string): ReadableBackup | Rejected {
  const opened = openFile(BACKUP_FORMAT, BACKUP_VERSION, text);
  if (opened.type === 'rejected') return opened;
  const unreadable: UnreadablePart[] = [];
  const part = <T>(name: keyof Backup, parse: (value: unknown) => Part<T>) => {
    const values = ownField(opened.body, name);
    if (Array.isArray(values)) return sortOut(name, values, parse, unreadable);
    unreadable.push({ part: name, index: -1, reason: 'missing', value: values ?? null });
    return [];
  };
  const people = part('people', (value) => (isPerson(value) ? { value } : { reason: 'not-a-person' }));
  const merged = mergeRecords(part('records', readRecord), []);
  for (const { dropped } of merged.conflicts) {
    unreadable.push({ part: 'records', index: -1, reason: 'same-id', value: dropped });
  }
  const rosters = part('rosters', (value) => (isRoster(value) ? { value } : { reason: 'not-a-roster' }));
  const draws = part('draws', readDraw);
  const quarantine = part('quarantine', (value) => ({ value }));
  const madeAt = ownField(opened.header, 'madeAt');
  const backup = { people, records: merged.records, rosters, draws, quarantine };
  return { type: 'readable', backup, unreadable, ...(typeof madeAt === 'number' ? { madeAt } : {}) };
}

type Part<T> = { readonly value: T } | { readonly reason: string };

function sortOut<T>(
  part: keyof Backup,
  values: readonly unknown[],
  parse: (value: unknown) => Part<T>,
  unreadable: UnreadablePart[],
): readonly T[] {
  const read: T[] = [];
  for (const [index, value] of values.entries()) {
    const parsed = parse(value);
    if ('reason' in parsed) unreadable.push({ part, index, reason: parsed.reason, value });
    else read.push(parsed.value);
  }
  return read;
}

function readRecord(value: unknown): Part<Backup['records'][number]> {
  const parsed = parseRecord(value);
  return parsed.type === 'record' ? { value: parsed.record } : { reason: `${parsed.reason} ${parsed.field}`.trim() };
}

function readDraw(value: unknown): Part<Backup['draws'][number]> {
  const parsed = parseDrawRecord(value);
  return parsed.type === 'draw' ? { value: parsed.record } : { reason: `${parsed.reason} ${parsed.field}`.trim() };
}
