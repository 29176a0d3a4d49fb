import type { AttemptDraft } from '../../domain/attempt/attempt-draft.ts';
import type { Paper, Shortfall } from '../../domain/paper/paper.ts';
import type { PaperFinishedRecord } from '../../domain/records/record.ts';
import type { RunningAttempt } from '../../stores/attempt.ts';
import type { ShownItems } from '../../stores/exam-items.ts';
import type { LoadFailed } from './load-failed.ts';

/** What an exam's page shows. */
export type ExamStage =
  /** `saved` is a sitting under way; `isReady` comes with the first look into the browser's store. */
  | {
      readonly type: 'cover';
      readonly saved: AttemptDraft | undefined;
      readonly isReady: boolean;
      readonly code?: string;
    }
  | { readonly type: 'shortfall'; readonly shortfalls: readonly Shortfall[] }
  | { readonly type: 'failed'; readonly reason: LoadFailed['reason']; readonly again: () => void }
  /** Another tab has it; `wasHere` when it was taken from this one. */
  | { readonly type: 'taken'; readonly draft: AttemptDraft; readonly wasHere: boolean }
  | { readonly type: 'sitting'; readonly attempt: RunningAttempt; readonly paper: Paper; readonly items: ShownItems }
  | { readonly type: 'handed-in'; readonly attempt: RunningAttempt; readonly note: string | undefined }
  | { readonly type: 'result'; readonly record: PaperFinishedRecord; readonly note: string | undefined }
  | { readonly type: 'no-result' };
