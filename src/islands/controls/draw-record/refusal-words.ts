import type { DrawMessages } from '../../../i18n/zh-cn/draw.ts';

export type FileRefusal =
  | 'empty'
  | 'not-json'
  | 'cut-off'
  | 'not-ours'
  | 'damaged'
  | 'too-large'
  | 'newer-version'
  /** The browser could not read the file at all. */
  | 'unread';

/** Why a file was refused and what to do, with `{name}` for the file. */
export function refusalWords(reason: FileRefusal, messages: DrawMessages): string {
  const words: Readonly<Record<FileRefusal, string>> = {
    empty: messages.refusedEmpty,
    'not-json': messages.refusedNotJson,
    'cut-off': messages.refusedCutOff,
    'not-ours': messages.refusedNotOurs,
    damaged: messages.refusedDamaged,
    'too-large': messages.refusedTooLarge,
    'newer-version': messages.refusedNewer,
    unread: messages.refusedUnread,
  };
  return words[reason];
}
