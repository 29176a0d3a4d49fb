import { paperHistory } from '../../domain/records/paper-history.ts';
import type { PaperFinishedRecord, PersonId, ZhoukeRecord } from '../../domain/records/record.ts';

/** A person's results of one exam, newest first. */
export function examResults(
  records: readonly ZhoukeRecord[],
  person: PersonId,
  blueprint: string,
): readonly PaperFinishedRecord[] {
  return paperHistory(records, person).filter(({ paper }) => paper.kind === 'exam' && paper.blueprint === blueprint);
}
