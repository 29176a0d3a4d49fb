import type { AttemptDraft } from '../domain/attempt/attempt-draft.ts';
import { parseAttemptDraft } from '../domain/attempt/parse-attempt-draft.ts';
import type { PersonId } from '../domain/records/record.ts';

/** A sitting is some hundred kilobytes at most; what is larger is another file. */
export const EXAM_FILE_LIMIT = 5_000_000;

const KIND = 'zhouke-exam-sitting';

/** A sitting under way as a file, for when the browser cannot keep it. */
export function examFileText(draft: AttemptDraft): string {
  return `${JSON.stringify({ kind: KIND, draft }, null, 1)}\n`;
}

/**
 * The exam sitting of a blueprint that a file holds, now sat by `person`; `undefined` for anything else.
 * It keeps its id and times: going on from a file gives no time, and handing in twice gives one result.
 */
export function readExamFile(text: string, blueprint: string, person: PersonId): AttemptDraft | undefined {
  const found = parsed(text);
  if (typeof found !== 'object' || found === null || !('kind' in found) || found.kind !== KIND) return undefined;
  const draft = 'draft' in found ? parseAttemptDraft(found.draft) : undefined;
  const isOfExam = draft?.subject.kind === 'exam' && draft.subject.paper.blueprint === blueprint;
  return draft && isOfExam ? { ...draft, person } : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // A cut-off or foreign file: the caller says so.
    return undefined;
  }
}
