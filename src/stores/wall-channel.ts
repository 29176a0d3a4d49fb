import { ownField } from '../domain/records/field-checks.ts';
import { parseWall } from '../domain/wall/parse-wall.ts';
import type { WallRecord } from '../domain/wall/wall-record.ts';

/** Where the last record is kept for a wall that opens later. */
export const WALL_KEY = 'zhouke:wall';

/** What the windows of a meeting say to each other. */
export type WallMessage =
  | { readonly type: 'record'; readonly record: WallRecord }
  /** A wall has opened and wants to know what to show. */
  | { readonly type: 'hello' }
  /** Is a wall there? */
  | { readonly type: 'ping' }
  | { readonly type: 'here' }
  | { readonly type: 'bye' }
  /**
   * A key pressed while a wall had the focus: a clicker goes to whatever window is in front. `code` is its
   * place on the keyboard and `stamp` the press itself in ms since 1970, for buzzers.
   */
  | { readonly type: 'key'; readonly key: string; readonly code: string; readonly stamp: number };

let channel: BroadcastChannel | undefined;
const listeners = new Set<(message: WallMessage) => void>();

/** Tells the other windows. Where the browser refuses a channel they read what is kept. */
export function tellWall(message: WallMessage): void {
  openChannel()?.postMessage(message);
}

/**
 * Hears the other windows, never this one: by channel, and where there is none by the record they keep.
 * Returns the way to stop.
 */
export function hearWall(listener: (message: WallMessage) => void): () => void {
  const heardKept = ({ key }: StorageEvent) => {
    const record = key === WALL_KEY ? keptWall() : undefined;
    if (record !== undefined) listener({ type: 'record', record });
  };
  listeners.add(listener);
  openChannel();
  addEventListener('storage', heardKept);
  return () => {
    listeners.delete(listener);
    removeEventListener('storage', heardKept);
  };
}

/** The record kept last in this browser; `undefined` where there is none, and where storage is denied. */
export function keptWall(): WallRecord | undefined {
  try {
    return parseWall(JSON.parse(localStorage.getItem(WALL_KEY) ?? 'null'));
  } catch {
    return undefined;
  }
}

/** Keeps a record; a full or denied store costs only what a wall opened later would have shown at once. */
export function keepWall(record: WallRecord): void {
  try {
    localStorage.setItem(WALL_KEY, JSON.stringify(record));
  } catch {
    // The windows that are open have heard it all the same.
  }
}

function openChannel(): BroadcastChannel | undefined {
  if (channel !== undefined) return channel;
  try {
    channel = new BroadcastChannel('zhouke-wall');
  } catch {
    // Not there, or refused to a page without an origin.
    return undefined;
  }
  channel.onmessage = ({ data }) => {
    const message = messageOf(data);
    if (message !== undefined) for (const listener of listeners) listener(message);
  };
  return channel;
}

function messageOf(data: unknown): WallMessage | undefined {
  const type = ownField(data, 'type');
  if (type === 'hello' || type === 'ping' || type === 'here' || type === 'bye') return { type };
  const key = ownField(data, 'key');
  if (type === 'key') return keyMessage(key, ownField(data, 'code'), ownField(data, 'stamp'));
  const record = type === 'record' ? parseWall(ownField(data, 'record')) : undefined;
  return record === undefined ? undefined : { type: 'record', record };
}

function keyMessage(key: unknown, code: unknown, stamp: unknown): WallMessage | undefined {
  const isKey = typeof key === 'string' && key.length < 20 && typeof code === 'string' && code.length < 40;
  return isKey && typeof stamp === 'number' ? { type: 'key', key, code, stamp } : undefined;
}
