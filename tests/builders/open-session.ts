import type { SessionDraft } from '../../src/domain/session/session-draft.ts';
import { sessionPlan } from './session.ts';

export const store = () => import('../../src/stores/session.ts');
export const drafts = () => import('../../src/stores/drafts.ts');
export const log = () => import('../../src/stores/record-log.ts');
export const draws = () => import('../../src/stores/draws.ts');
export const files = () => import('../../src/stores/session-file.ts');
export const imports = () => import('../../src/stores/import-backup.ts');
export const queue = () => import('../../src/stores/write-queue.ts');

const { id: _id, now: _now, ...given } = sessionPlan();
export const plan = given;

export async function opened(): Promise<SessionDraft> {
  const { $session } = await store();
  const state = $session.get();
  if (state.type !== 'open') throw new Error(`session is ${state.type}`);
  return state.draft;
}

export async function start(): Promise<SessionDraft> {
  await (await store()).startSession(plan);
  return opened();
}

/** As the meeting stands on disk, once what is under way was written. */
export async function kept(): Promise<unknown> {
  return (await drafts()).peekDraft('session');
}

export async function types(): Promise<Readonly<Record<string, number>>> {
  const counts: Record<string, number> = {};
  for (const { type } of await (await log()).loadAllRecords()) counts[type] = (counts[type] ?? 0) + 1;
  return counts;
}

export async function take(text: string) {
  const { previewImport, takeImport } = await imports();
  const preview = await previewImport(new Blob([text]));
  if (preview.type !== 'readable') throw new Error(preview.type);
  return takeImport(preview.file);
}

export const ONE_MEETING = { 'session-held': 1, attended: 8, drawn: 4, 'oral-answer': 4 };
