import { ownField } from '../domain/records/field-checks.ts';
import { crc32 } from './crc32.ts';

/** Files larger than this are refused before they are read: a phone could not hold them in memory. */
export const FILE_LIMIT_BYTES = 200 * 1024 * 1024;

export type Rejected =
  | { readonly type: 'rejected'; readonly reason: 'empty' | 'not-json' | 'cut-off' | 'not-ours' | 'damaged' }
  | { readonly type: 'rejected'; readonly reason: 'too-large'; readonly bytes: number; readonly limitBytes: number }
  /** `version` is the file's; this site reads up to `known`. */
  | { readonly type: 'rejected'; readonly reason: 'newer-version'; readonly version: number; readonly known: number };

export type Opened = { readonly type: 'opened'; readonly body: unknown; readonly header: unknown } | Rejected;

/**
 * A file of ours: one JSON object with its format and version first, a checksum over the body, and an
 * end mark last, by which a file that was cut off is told from one that was changed.
 */
export function sealFile(
  format: string,
  version: number,
  header: Readonly<Record<string, unknown>>,
  body: unknown,
): string {
  const checksum = crc32(JSON.stringify(body));
  return `${JSON.stringify({ format, version, ...header, checksum, body, end: true })}\n`;
}

/**
 * Opens a file that should be of this format. Never throws. A file that was only laid out anew still
 * opens; with `any-checksum` so does one that was changed.
 */
export function openFile(
  format: string,
  version: number,
  text: string,
  trust: 'checksum' | 'any-checksum' = 'checksum',
): Opened {
  const json = text.replace(/^\uFEFF/, '').trim();
  if (json === '') return { type: 'rejected', reason: 'empty' };
  let file: unknown;
  try {
    file = JSON.parse(json);
  } catch {
    return { type: 'rejected', reason: faultOfBrokenJson(json, format) };
  }
  if (ownField(file, 'format') !== format) return { type: 'rejected', reason: 'not-ours' };
  const found = ownField(file, 'version');
  if (typeof found === 'number' && found > version) {
    return { type: 'rejected', reason: 'newer-version', version: found, known: version };
  }
  const body = ownField(file, 'body');
  const matches = trust === 'any-checksum' || ownField(file, 'checksum') === crc32(JSON.stringify(body) ?? '');
  return found === version && body !== undefined && matches
    ? { type: 'opened', body, header: file }
    : { type: 'rejected', reason: 'damaged' };
}

/** Whether a file is too large to read, known from its size alone. */
export function refuseBySize(bytes: number): Rejected | undefined {
  if (bytes <= FILE_LIMIT_BYTES) return undefined;
  return { type: 'rejected', reason: 'too-large', bytes, limitBytes: FILE_LIMIT_BYTES };
}

function faultOfBrokenJson(json: string, format: string): 'not-json' | 'cut-off' | 'damaged' {
  // The file begins with its format; cut off inside that word it is still known.
  const opening = `{"format":"${format}"`;
  const ours = json.slice(0, 200).replace(/\s/g, '').startsWith(opening) || opening.startsWith(json);
  if (!ours) return 'not-json';
  return /"end":\s*true\s*\}$/.test(json) ? 'damaged' : 'cut-off';
}
