import type { ReadableAtom } from 'nanostores';
import type { ContestDraft } from '../domain/contest/contest-draft.ts';
import { contestRecordId, recordOfContest } from '../domain/contest/contest-held.ts';
import { drawsOfContest } from '../domain/contest/draft-draw.ts';
import { parseContestDraft } from '../domain/contest/parse-contest-draft.ts';
import { draftKeys, peekDraft } from './drafts.ts';
import { saveDraw } from './draws.ts';
import { type HeldState, heldDraft } from './held-draft.ts';

const PREFIX = 'contest:';

export type ContestState = HeldState<ContestDraft>;

export type ContestEnd =
  /** `stored` is false where it waits to be written: then the officer is offered its file. */
  { readonly type: 'recorded'; readonly contest: string; readonly stored: boolean } | { readonly type: 'taken' };

const held = /* @__PURE__ */ heldDraft<ContestDraft>({
  parse: parseContestDraft,
  recordId: contestRecordId,
  drawsOf: drawsOfContest,
  // One that was ended but could not be recorded is open again and goes on.
  reopened: ({ endedAt: _, ...draft }) => draft,
});
let ending: Promise<ContestEnd> | undefined;

/** The contest this window goes on with: one for each planned contest on a device, in one window. */
export const $contest: ReadableAtom<ContestState> = held.$state;

/**
 * Takes up a planned contest that was left open, if it was; `takeOver` takes it from another window, which
 * stops. One that turns out to be recorded, as after taking in its file, is not opened again.
 */
export function resumeContest(plan: string, takeOver = false): Promise<void> {
  return held.resume(PREFIX + plan, takeOver);
}

/** Opens a contest; one of the same plan left open on this device is gone on with instead. */
export function startContest(opened: ContestDraft): Promise<void> {
  return held.start(PREFIX + opened.plan, () => opened);
}

/** Goes one step on: seen at once, saved behind. Nothing while the contest is being recorded. */
export function changeContest(step: (draft: ContestDraft, now: number) => ContestDraft): void {
  held.change(step);
}

/**
 * Turns the contest into its record: its draws, then the record, then the draft is emptied. The id comes
 * from the contest alone, so that a crash in between, or a second press, writes the same again.
 */
export function finishContest(): Promise<ContestEnd> {
  ending ??= endContest().finally(() => {
    ending = undefined;
  });
  return ending;
}

/** Drops the contest without a record; draws that were made in it stay. */
export async function dropContest(): Promise<void> {
  const current = $contest.get();
  if (current.type !== 'open') return;
  for (const draw of drawsOfContest(current.draft)) await saveDraw(draw);
  await held.settled();
  await held.close(PREFIX + current.draft.plan);
}

/** The planned contests that were left open on this device. */
export async function openContests(): Promise<ReadonlySet<string>> {
  const keys = await draftKeys(PREFIX);
  const left = await Promise.all(keys.map(async (each) => ((await peekDraft(each)) === undefined ? [] : [each])));
  return new Set(left.flat().map((each) => each.slice(PREFIX.length)));
}

async function endContest(): Promise<ContestEnd> {
  const end = await held.end((draft, endedAt) => [recordOfContest(draft, endedAt)]);
  return end.type === 'taken' ? end : { type: 'recorded', contest: end.draft.id, stored: end.stored };
}
