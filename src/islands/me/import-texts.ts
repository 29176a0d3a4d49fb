import { fill } from '../../i18n/fill.ts';
import type { MeMessages } from '../../i18n/zh-cn/me.ts';
import type { ImportPreview, ImportResult } from '../../stores/import-backup.ts';

type Rejected = Extract<ImportPreview, { type: 'rejected' }>;
type Taken = Extract<ImportResult, { type: 'taken' }>;

const MB = 1024 * 1024;

/** Why a file was not taken, in one sentence with what to do. */
export function rejectedText(rejected: Rejected, messages: MeMessages): string {
  const text = messages.rejected[rejected.reason];
  if (rejected.reason === 'too-large') {
    const { bytes, limitBytes } = rejected;
    return fill(text, { size: Math.ceil(bytes / MB), limit: Math.floor(limitBytes / MB) });
  }
  if (rejected.reason === 'newer-version') {
    return fill(text, { version: rejected.version, known: rejected.known });
  }
  return text;
}

/** What came in, line by line. */
export function takenText({ added, conflicts, quarantined, people }: Taken, messages: MeMessages): readonly string[] {
  const isNothing = added === 0 && people === 0 && conflicts === 0 && quarantined === 0;
  return [
    isNothing ? messages.takenNothing : fill(messages.taken, { n: added, p: people }),
    conflicts > 0 && fill(messages.takenConflicts, { n: conflicts }),
    quarantined > 0 && fill(messages.takenQuarantined, { n: quarantined }),
    added > 0 && messages.takenChoose,
  ].filter((line) => line !== false);
}
