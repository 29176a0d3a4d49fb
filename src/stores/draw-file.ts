import type { DrawRecord } from '../domain/draw/draw-record.ts';
import { type DrawFile, drawFile, readDrawFile } from '../transfer/draw-file.ts';
import { refuseBySize } from '../transfer/envelope.ts';

export type { DrawFile } from '../transfer/draw-file.ts';

/** The text of a file with one draw. */
export function drawFileText(record: DrawRecord): string {
  return drawFile(record);
}

/** Reads a file that somebody says is a draw. */
export async function openDrawFile(file: Blob): Promise<DrawFile> {
  return refuseBySize(file.size) ?? readDrawFile(await file.text());
}

/** Reads the text of such a file. */
export function readDrawFileText(text: string): DrawFile {
  return readDrawFile(text);
}
