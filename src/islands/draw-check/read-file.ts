import type { DrawRecord } from '../../domain/draw/draw-record.ts';
import { openDrawFile } from '../../stores/draw-file.ts';
import type { FileRefusal } from '../controls/draw-record/refusal-words.ts';

export type ReadFile =
  | { readonly type: 'readable'; readonly record: DrawRecord }
  | { readonly type: 'rejected'; readonly reason: FileRefusal };

/** A roster of 20,000 makes a file of about 4 MB; what is far above is not ours, and parsing it would hang. */
const LARGEST_BYTES = 20 * 1024 * 1024;

/** Reads a file somebody chose; every way it can fail is a reason to tell. */
export async function readFile(file: File): Promise<ReadFile> {
  if (file.size > LARGEST_BYTES) return { type: 'rejected', reason: 'too-large' };
  try {
    return await openDrawFile(file);
  } catch {
    // The stick was pulled out, or the file is locked by another program.
    return { type: 'rejected', reason: 'unread' };
  }
}
