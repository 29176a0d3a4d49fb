import { indexedRecordLog } from '../storage/indexed-record-log.ts';
import type { RecordLog } from '../storage/record-log.ts';
import { theChannel, theConnection } from './database.ts';
import { now } from './now.ts';

let log: RecordLog | undefined;

/** The page's one record log. */
export function theLog(): RecordLog {
  log ??= indexedRecordLog(theConnection(), theChannel(), now);
  return log;
}
