import type { DrawMessages } from '../../../i18n/zh-cn/draw.ts';

/** The texts of the roster's card, out of those of 抽查, where it began. */
export type RosterMessages = Pick<
  DrawMessages,
  'people' | 'sampleRoster' | Extract<keyof DrawMessages, `roster${string}` | `problem${string}`>
>;
