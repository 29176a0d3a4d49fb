import { atom, type ReadableAtom } from 'nanostores';
import type { DrawRecord } from '../domain/draw/draw-record.ts';
import { parseAnySitting } from '../domain/draw/old-sitting.ts';
import { type DrawSitting, type SittingPlan, sealSitting } from '../domain/draw/sitting.ts';
import { drawRecordOf, recordsOf } from '../domain/draw/sitting-records.ts';
import { claimDraft, finishDraft, peekDraft, releaseDraft, saveDraft } from './drafts.ts';
import { saveDraw } from './draws.ts';
import { newId } from './ids.ts';
import { newDrawSeed } from './new-seed.ts';
import { now } from './now.ts';
import { latestSaver } from './save-latest.ts';

const KEY = 'draw';

export type SittingState =
  | { readonly type: 'loading' }
  | { readonly type: 'none' }
  | { readonly type: 'open'; readonly sitting: DrawSitting }
  /** Another tab goes on with it; nothing is written here. */
  | { readonly type: 'taken' }
  /** There is a draft that cannot be read. It stays until a new draw replaces it. */
  | { readonly type: 'damaged' };

const state = atom<SittingState>({ type: 'loading' });
const { save, settled } = latestSaver(async () => {
  const current = state.get();
  if (current.type !== 'open') return;
  const saved = await saveDraft(KEY, current.sitting);
  if (saved.type === 'taken') state.set({ type: 'taken' });
});

/** The draw under way on this device: one at a time, in one tab. */
export const $sitting: ReadableAtom<SittingState> = state;

/** Takes up the draw that was left open, if there is one; `takeOver` takes it from another tab. */
export async function resumeSitting(takeOver = false): Promise<void> {
  if (state.get().type === 'open') return;
  const left = await peekDraft(KEY);
  if (left === undefined) return state.set({ type: 'none' });
  const claimed = await claimDraft(KEY, takeOver);
  if (claimed.type === 'taken') return state.set({ type: 'taken' });
  // On a full disk the claim cannot be written, but the draw is there and goes on; the claim is made good later.
  const value = claimed.type === 'claimed' ? claimed.value : left;
  const sitting = parseAnySitting(value);
  if (sitting !== undefined) return state.set({ type: 'open', sitting });
  await releaseDraft(KEY);
  state.set({ type: value === undefined ? 'none' : 'damaged' });
}

/** Seals a new seed of 128 bits and opens the draw; one left open by another tab is resumed instead. */
export async function startSitting(plan: Omit<SittingPlan, 'id' | 'seed'>): Promise<void> {
  const claimed = await claimDraft(KEY);
  if (claimed.type === 'taken') return state.set({ type: 'taken' });
  const left = parseAnySitting(claimed.type === 'claimed' ? claimed.value : undefined);
  const sitting = left ?? sealSitting({ ...plan, id: newId(), seed: newDrawSeed() });
  // The room sees a commitment only once it is kept: a page loaded again must not seal another seed.
  const saved = await saveDraft(KEY, sitting);
  state.set(saved.type === 'taken' ? { type: 'taken' } : { type: 'open', sitting });
}

/** Goes one step on: seen at once, saved behind. */
export function changeSitting(step: (sitting: DrawSitting, now: number) => DrawSitting): void {
  const before = state.get();
  if (before.type !== 'open') return;
  const sitting = step(before.sitting, now());
  if (sitting === before.sitting) return;
  state.set({ type: 'open', sitting });
  void save();
}

export type SittingEnd =
  | { readonly type: 'recorded'; readonly record: DrawRecord; readonly stored: boolean }
  /** Nothing was drawn, so nothing was recorded. */
  | { readonly type: 'dropped' }
  | { readonly type: 'taken' };

/**
 * Turns the draw into its record and everybody's records, once: the draw record under its own id, so that
 * a crash in between writes the same one again, then draft and records in one step.
 */
export async function finishSitting(): Promise<SittingEnd> {
  const { type, ...rest } = state.get();
  if (type !== 'open' || !('sitting' in rest)) return { type: 'taken' };
  const { sitting } = rest;
  await settled();
  const isDrawn = sitting.phase !== 'sealed';
  const record = drawRecordOf(sitting);
  const kept = isDrawn ? await saveDraw(record) : undefined;
  const ended = await finishDraft(KEY, recordsOf(sitting));
  if (ended.type === 'taken') {
    state.set({ type: 'taken' });
    return { type: 'taken' };
  }
  state.set({ type: 'none' });
  if (!isDrawn) return { type: 'dropped' };
  return { type: 'recorded', record, stored: kept?.type !== 'failed' && ended.type === 'stored' };
}
