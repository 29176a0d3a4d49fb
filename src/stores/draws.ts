import type { ReadableAtom } from 'nanostores';
import type { DrawRecord } from '../domain/draw/draw-record.ts';
import { parseDrawRecord } from '../domain/draw/parse-draw-record.ts';
import { editedList, type Written } from './edited-list.ts';

const list = /* @__PURE__ */ editedList('draws', isDrawRecord);

/** The draws made in this browser or taken in from files; empty until loaded, which the first listener starts. */
export const $draws: ReadableAtom<readonly DrawRecord[]> = list.$list;

/** The draws, once they are loaded: the history that the next draw heeds. */
export function loadDraws(): Promise<readonly DrawRecord[]> {
  return list.load();
}

/** Keeps a draw, again after each replacement and verdict. */
export function saveDraw(record: DrawRecord): Promise<Written> {
  return list.save(record);
}

function isDrawRecord(value: unknown): value is DrawRecord {
  return parseDrawRecord(value).type === 'draw';
}
