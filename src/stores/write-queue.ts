import type { ZhoukeRecord } from '../domain/records/record.ts';
import type { FinishResult } from '../storage/draft-store.ts';
import { noteStorage } from './storage-health.ts';

/** How often what could not be written is tried again. */
const RETRY_MS = 5000;

interface Waiting {
  readonly records: readonly ZhoukeRecord[];
  readonly write: () => Promise<FinishResult>;
}

let queue: readonly Waiting[] = [];
let timer: ReturnType<typeof setTimeout> | undefined;

/** Records that could not be written yet, oldest first. They go into every backup file. */
export function queuedRecords(): readonly ZhoukeRecord[] {
  return queue.flatMap((waiting) => waiting.records);
}

/**
 * Writes, and on failure keeps the records and tries again by itself until it succeeds. `write` is
 * repeated as it is, so writing twice must be the same as once.
 */
export async function writeOrQueue(
  records: readonly ZhoukeRecord[],
  write: () => Promise<FinishResult>,
): Promise<'stored' | 'queued' | 'taken'> {
  const result = await write();
  if (result.type !== 'failed') {
    noteStorage('ok', queuedRecords().length);
    if (queue.length > 0) await retryQueue();
    return result.type;
  }
  queue = [...queue, { records, write }];
  noteStorage(result.reason, queuedRecords().length);
  timer ??= setTimeout(retryQueue, RETRY_MS);
  return 'queued';
}

/** Tries the waiting records again now, oldest first, until one fails. */
export async function retryQueue(): Promise<void> {
  clearTimeout(timer);
  // Kept set while writing, so that no second round starts beside this one.
  timer = setTimeout(() => undefined);
  let state: Parameters<typeof noteStorage>[0] = 'ok';
  for (const waiting of queue) {
    const result = await waiting.write();
    if (result.type === 'failed') {
      state = result.reason;
      break;
    }
    queue = queue.filter((other) => other !== waiting);
  }
  noteStorage(state, queuedRecords().length);
  timer = queue.length > 0 ? setTimeout(retryQueue, RETRY_MS) : undefined;
}
