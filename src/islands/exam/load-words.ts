import type { ExamMessages } from '../../i18n/zh-cn/exam.ts';
import type { LoadFailed } from './load-failed.ts';

/** Why data did not come, and what to do. */
export function loadWords(reason: LoadFailed['reason'], messages: ExamMessages): string {
  if (reason === 'missing') return messages.loadMissing;
  return reason === 'offline' ? messages.loadOffline : messages.loadUnreadable;
}
