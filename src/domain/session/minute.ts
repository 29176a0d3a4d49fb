import type { SessionDraft } from './session-draft.ts';

/** What a record's minute may hold, in UTF-16 units: some forty pages. */
export const LONGEST_MINUTE = 20_000;

/** Notes the minute's text; what goes beyond its limit is left out. */
export function writeMinute(draft: SessionDraft, text: string): SessionDraft {
  const minute = text.slice(0, LONGEST_MINUTE);
  return minute === draft.minute ? draft : { ...draft, minute };
}
