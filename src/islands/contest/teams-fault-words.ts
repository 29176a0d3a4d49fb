import type { TeamsFault } from '../../domain/contest/buzzer-keys.ts';
import { fill } from '../../i18n/fill.ts';
import type { ContestMessages } from '../../i18n/zh-cn/contest.ts';

/** What is to be mended before the teams can start. */
export function teamsFaultWords(fault: TeamsFault, messages: ContestMessages): string {
  if (fault.type === 'few') return messages.faultFew;
  if (fault.type === 'unnamed') return messages.faultUnnamed;
  return fill(fault.type === 'same-name' ? messages.faultSameName : messages.faultNoKey, { name: fault.name });
}
