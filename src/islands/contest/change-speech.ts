import type { ContestDraft, SpeechDraft } from '../../domain/contest/contest-draft.ts';
import { changeContest } from '../../stores/contest.ts';

/** Changes the speech contest; nothing where another kind of contest is open. */
export function changeSpeech(step: (draft: SpeechDraft, now: number) => SpeechDraft): void {
  changeContest((draft, now): ContestDraft => (draft.kind === 'speech' ? step(draft, now) : draft));
}
