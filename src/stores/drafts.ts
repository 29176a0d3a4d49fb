import type { NewRecord } from '../domain/records/new-record.ts';
import type { ClaimResult, DraftStore, SaveResult } from '../storage/draft-store.ts';
import { indexedDraftStore } from '../storage/indexed-draft-store.ts';
import type { StorageFailure } from '../storage/storage-failure.ts';
import { theChannel, theConnection } from './database.ts';
import { makeRecords } from './make-records.ts';
import { type Appended, showAppended } from './record-log.ts';
import { noteStorage } from './storage-health.ts';
import { tabId } from './tab-id.ts';
import { writeOrQueue } from './write-queue.ts';

let drafts: DraftStore | undefined;

function theDrafts(): DraftStore {
  drafts ??= indexedDraftStore(theConnection(), theChannel());
  return drafts;
}

/** Drafts whose claim could not be written, as on a full disk, and whether it was a take-over. */
const unwritten = new Map<string, boolean>();

/** Asks for a draft for this tab; `takeOver` takes it from another tab that is still there. */
export async function claimDraft(key: string, takeOver = false): Promise<ClaimResult> {
  const claimed = noted(await theDrafts().claim(key, tabId(), takeOver));
  if (claimed.type === 'failed') unwritten.set(key, takeOver);
  else unwritten.delete(key);
  return claimed;
}

/** Saves a draft this tab has claimed; a claim that could not be written is made good first. */
export async function saveDraft(key: string, value: unknown): Promise<SaveResult> {
  return noted(await whenClaimed(key, () => theDrafts().save(key, value, tabId())));
}

/** Without it, a draft under the name of a tab that was closed would refuse this one for ever. */
async function whenClaimed<T>(
  key: string,
  write: () => Promise<T>,
): Promise<T | Exclude<ClaimResult, { readonly type: 'claimed' }>> {
  const takeOver = unwritten.get(key);
  if (takeOver === undefined) return write();
  const claimed = await claimDraft(key, takeOver);
  return claimed.type === 'claimed' ? write() : claimed;
}

/**
 * Turns a draft into records, in one step and once. `taken`: another tab has it, and nothing was
 * written. `queued`: it could not be written yet; draft and records are tried again together.
 */
export async function finishDraft(
  key: string,
  contents: readonly NewRecord[],
): Promise<Appended | { readonly type: 'taken' }> {
  const records = await makeRecords(contents);
  const type = await writeOrQueue(records, () => whenClaimed(key, () => theDrafts().finish(key, tabId(), records)));
  if (type === 'taken') return { type };
  await showAppended();
  return { type, records };
}

/** Gives a draft up; what was saved stays. */
export function releaseDraft(key: string): Promise<void> {
  return theDrafts().release(key, tabId());
}

/** What a draft holds, without claiming it; `undefined` where there is none. */
export async function peekDraft(key: string): Promise<unknown> {
  const found = noted(await theDrafts().peek(key));
  return found.type === 'done' ? found.value : undefined;
}

/** The drafts whose keys begin like this. */
export async function draftKeys(prefix: string): Promise<readonly string[]> {
  const found = noted(await theDrafts().keys(prefix));
  return found.type === 'done' ? found.value : [];
}

function noted<T extends { readonly type: string; readonly reason?: StorageFailure }>(result: T): T {
  noteStorage(result.reason ?? 'ok');
  return result;
}
