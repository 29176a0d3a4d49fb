import type { DrawRecord } from '../domain/draw/draw-record.ts';
import { DRAW_VERSION, parseDrawRecord } from '../domain/draw/parse-draw-record.ts';
import { openFile, type Rejected, sealFile } from './envelope.ts';

const DRAW_FORMAT = 'zhouke-draw';

export type DrawFile = { readonly type: 'readable'; readonly record: DrawRecord } | Rejected;

/** The text of a file with one draw, for anybody who wants to check it on another machine. */
export function drawFile(record: DrawRecord): string {
  return sealFile(DRAW_FORMAT, record.version, {}, record);
}

/**
 * Reads a draw file. Whoever doubts a draw may have edited the file to see it fail, so a wrong checksum
 * does not refuse it: the draw's own check tells what was changed.
 */
export function readDrawFile(text: string): DrawFile {
  const newest = openFile(DRAW_FORMAT, DRAW_VERSION, text, 'any-checksum');
  const isOlder = newest.type === 'rejected' && newest.reason === 'damaged';
  const opened = isOlder ? openFile(DRAW_FORMAT, 1, text, 'any-checksum') : newest;
  if (opened.type === 'rejected') return opened;
  const parsed = parseDrawRecord(opened.body);
  return parsed.type === 'draw' ? { type: 'readable', record: parsed.record } : { type: 'rejected', reason: 'damaged' };
}
