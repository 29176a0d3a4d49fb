import type { DraftRow } from './schema.ts';
import type { TabChannel } from './tab-channel.ts';

/** Whether `tab` may write over this row: it owns it, or the row is not there (any more). */
export function mayWrite(row: DraftRow | undefined, tab: string): boolean {
  return row === undefined || row.owner === tab;
}

/** Whether `tab` may take this row without asking anybody. */
export function isFree(row: DraftRow | undefined, tab: string): boolean {
  return row?.owner === undefined || row.owner === tab;
}

export interface OwnerVoice {
  /** From now on this tab answers for the key, until it lets go. */
  readonly hold: (key: string, tab: string) => void;
  readonly letGo: (key: string) => void;
  /** Asks the other tabs; true when the owner answers in time. */
  readonly isAlive: (key: string, owner: string) => Promise<boolean>;
}

/** Lets tabs find out whether the owner of a draft still lives. Plain http has no `navigator.locks`. */
export function ownerVoice(channel: TabChannel, answerWithinMs: number): OwnerVoice {
  const held = new Map<string, string>();
  channel.listen((message) => {
    if (message.type === 'who-owns' && held.get(message.key) === message.owner) {
      channel.post({ ...message, type: 'owned' });
    }
  });
  return {
    hold: (key, tab) => held.set(key, tab),
    letGo: (key) => held.delete(key),
    isAlive: (key, owner) =>
      new Promise((resolve) => {
        const stop = channel.listen((message) => {
          if (message.type === 'owned' && message.key === key && message.owner === owner) answer(true);
        });
        const timer = setTimeout(() => answer(false), answerWithinMs);
        const answer = (alive: boolean) => {
          clearTimeout(timer);
          stop();
          resolve(alive);
        };
        channel.post({ type: 'who-owns', key, owner });
      }),
  };
}
