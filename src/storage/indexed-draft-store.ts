import { changeDraft } from './change-draft.ts';
import { isFree, mayWrite, ownerVoice } from './draft-ownership.ts';
import type { ClaimResult, DraftStore } from './draft-store.ts';
import { ask, type Connection } from './open-database.ts';
import type { DraftRow } from './schema.ts';
import type { TabChannel } from './tab-channel.ts';

/** Drafts in IndexedDB; its transactions make the compare-and-set of ownership safe between tabs. */
export function indexedDraftStore(connection: Connection, channel: TabChannel, answerWithinMs = 300): DraftStore {
  const voice = ownerVoice(channel, answerWithinMs);

  /** Takes the draft when it is free or still owned by `seenOwner`; otherwise tells who owns it. */
  const take = (key: string, tab: string, seenOwner?: string) =>
    changeDraft(connection, key, (row) => {
      const won = isFree(row, tab) || row?.owner === seenOwner;
      return { write: won ? { ...row, owner: tab } : undefined, result: { won, row } };
    });

  return {
    async claim(key, tab, takeOver = false): Promise<ClaimResult> {
      let taken = await take(key, tab);
      const owner = taken.type === 'done' && !taken.value.won ? taken.value.row?.owner : undefined;
      if (owner !== undefined && (takeOver || !(await voice.isAlive(key, owner)))) taken = await take(key, tab, owner);
      if (taken.type === 'failed') return taken;
      if (!taken.value.won) return { type: 'taken' };
      voice.hold(key, tab);
      return { type: 'claimed', value: taken.value.row?.value };
    },
    async save(key, value, tab) {
      const saved = await changeDraft(connection, key, (row) => {
        const may = mayWrite(row, tab);
        return { write: may ? { owner: tab, value } : undefined, result: may };
      });
      if (saved.type === 'failed') return saved;
      if (!saved.value) voice.letGo(key);
      return { type: saved.value ? 'saved' : 'taken' };
    },
    async finish(key, tab, records) {
      const finished = await changeDraft(connection, key, (row) => {
        const may = mayWrite(row, tab);
        return { write: may ? {} : undefined, records: may ? records : [], result: may };
      });
      if (finished.type === 'failed') return finished;
      voice.letGo(key);
      if (finished.value) channel.post({ type: 'records-added' });
      return { type: finished.value ? 'stored' : 'taken' };
    },
    async release(key, tab) {
      voice.letGo(key);
      await changeDraft(connection, key, (row) => ({
        write: row?.owner === tab ? { value: row.value } : undefined,
        result: undefined,
      }));
    },
    peek: (key) =>
      connection.transact(['drafts'], 'readonly', async (store) => {
        const row = await ask<DraftRow | undefined>(store('drafts').get(key));
        return row?.value;
      }),
    keys: (prefix) =>
      connection.transact(['drafts'], 'readonly', async (store) => {
        const range = IDBKeyRange.bound(prefix, `${prefix}\uffff`);
        const keys = await ask(store('drafts').getAllKeys(range));
        const rows = await ask<DraftRow[]>(store('drafts').getAll(range));
        return keys.filter((_key, i) => rows[i]?.value !== undefined).map(String);
      }),
  };
}
