import type { ZhoukeRecord } from '../domain/records/record.ts';
import { isFree, mayWrite, ownerVoice } from './draft-ownership.ts';
import type { DraftStore } from './draft-store.ts';
import type { RecordLog } from './record-log.ts';
import type { DraftRow } from './schema.ts';
import type { TabChannel, TabMessage } from './tab-channel.ts';

/** What all tabs of one pretended browser share. */
export interface MemoryBrowser {
  readonly records: Map<string, ZhoukeRecord>;
  readonly drafts: Map<string, DraftRow>;
  readonly channels: Set<(message: TabMessage) => void>;
}

/** A pretended browser with nothing stored. */
export function memoryBrowser(): MemoryBrowser {
  return { records: new Map(), drafts: new Map(), channels: new Set() };
}

/** One tab's channel to the others of the same pretended browser. */
export function memoryChannel(browser: MemoryBrowser): TabChannel {
  const listeners = new Set<(message: TabMessage) => void>();
  const hear = (message: TabMessage) => {
    for (const listener of listeners) listener(message);
  };
  browser.channels.add(hear);
  return {
    post(message) {
      for (const channel of browser.channels) if (channel !== hear) queueMicrotask(() => channel(message));
    },
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** The record log in memory, with the promises of {@link RecordLog}. */
export function memoryRecordLog(browser: MemoryBrowser, channel: TabChannel): RecordLog {
  const sorted = () => [...browser.records.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    async append(records) {
      addInMemory(browser, structuredClone(records));
      channel.post({ type: 'records-added' });
      return { type: 'stored' };
    },
    all: async () => ({ type: 'read', records: sorted(), unreadable: 0 }),
    byPerson: async (person) => ({
      type: 'read',
      records: sorted()
        .filter((record) => record.person === person)
        .sort((a, b) => a.at - b.at),
      unreadable: 0,
    }),
    subscribe: (listener) =>
      channel.listen((message) => {
        if (message.type === 'records-added') listener();
      }),
  };
}

/** The draft store in memory, with the promises of {@link DraftStore}. */
export function memoryDraftStore(browser: MemoryBrowser, channel: TabChannel, answerWithinMs = 300): DraftStore {
  const { drafts } = browser;
  const voice = ownerVoice(channel, answerWithinMs);
  return {
    async claim(key, tab, takeOver = false) {
      const row = drafts.get(key);
      if (!isFree(row, tab)) {
        const alive = !takeOver && (await voice.isAlive(key, row?.owner ?? ''));
        if (alive || drafts.get(key)?.owner !== row?.owner) return { type: 'taken' };
      }
      const value = drafts.get(key)?.value;
      drafts.set(key, { ...drafts.get(key), owner: tab });
      voice.hold(key, tab);
      return { type: 'claimed', value: structuredClone(value) };
    },
    async save(key, value, tab) {
      if (!mayWrite(drafts.get(key), tab)) {
        voice.letGo(key);
        return { type: 'taken' };
      }
      drafts.set(key, { owner: tab, value: structuredClone(value) });
      return { type: 'saved' };
    },
    async finish(key, tab, records) {
      voice.letGo(key);
      if (!mayWrite(drafts.get(key), tab)) return { type: 'taken' };
      addInMemory(browser, structuredClone(records));
      drafts.set(key, {});
      channel.post({ type: 'records-added' });
      return { type: 'stored' };
    },
    async release(key, tab) {
      voice.letGo(key);
      const row = drafts.get(key);
      if (row?.owner === tab) drafts.set(key, { value: row.value });
    },
    peek: async (key) => ({ type: 'done', value: structuredClone(drafts.get(key)?.value) }),
    keys: async (prefix) => ({
      type: 'done',
      value: [...drafts]
        .filter(([key, row]) => key.startsWith(prefix) && row.value !== undefined)
        .map(([key]) => key)
        .sort(),
    }),
  };
}

function addInMemory(browser: MemoryBrowser, records: readonly ZhoukeRecord[]): void {
  for (const record of records) if (!browser.records.has(record.id)) browser.records.set(record.id, record);
}
