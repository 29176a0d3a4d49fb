import type { AttemptDraft } from '../domain/attempt/attempt-draft.ts';
import { handIn } from '../domain/attempt/reducers.ts';
import { startExam } from '../domain/attempt/start-attempt.ts';
import type { Paper } from '../domain/paper/paper.ts';
import type { PaperFinishedRecord } from '../domain/records/record.ts';
import { openAttempt, type RunningAttempt, savedAttempt } from './attempt.ts';
import type { PaperAnswers } from './exam-items.ts';
import { examRecords } from './exam-records.ts';
import { newId } from './ids.ts';
import { now } from './now.ts';
import { loadMe } from './people.ts';
import { loadRecords } from './record-log.ts';

export type OpenedExam = Awaited<ReturnType<typeof openAttempt>>;

/** The sitting of a blueprint that is under way for whoever uses the device, without touching it. */
export async function savedExam(blueprint: string): Promise<AttemptDraft | undefined> {
  const draft = await savedAttempt(await examKey(blueprint));
  return draft && paperOf(draft) ? draft : undefined;
}

/** Starts sitting a paper; goes on with the sitting that is there already, whatever its paper. */
export async function startSitting(paper: Paper): Promise<OpenedExam> {
  const { id: person } = await loadMe();
  return openAttempt(await examKey(paper.blueprint), () => startExam({ id: newId(), person, paper, now: now() }));
}

/**
 * Goes on with a sitting: the one that was saved, or `from` where that is the same sitting further on.
 * `takeOver` takes it from another tab that is still there.
 */
export async function goOnSitting(from: AttemptDraft, takeOver = false): Promise<OpenedExam> {
  const accept = (saved: AttemptDraft) => saved.id !== from.id || saved.lastSeenAt >= from.lastSeenAt;
  const blueprint = paperOf(from)?.blueprint ?? '';
  return openAttempt(await examKey(blueprint), () => from, { takeOver, accept });
}

/** The paper of an exam's sitting; `undefined` for a lesson quiz. */
export function paperOf(draft: AttemptDraft): Paper | undefined {
  return draft.subject.kind === 'exam' ? draft.subject.paper : undefined;
}

/** The result of a sitting that was handed in before, from here or from another device's file. */
export async function resultOf(attempt: string): Promise<PaperFinishedRecord | undefined> {
  const finished = (await loadRecords()).filter((record) => record.type === 'paper-finished');
  return finished.find((record) => record.attempt === attempt);
}

export type FinishedExam =
  | { readonly type: 'stored' | 'queued'; readonly record: PaperFinishedRecord }
  | { readonly type: 'taken' };

/** Turns a sitting into its records, once. A sitting still open is handed in first. */
export async function finishSitting(attempt: RunningAttempt, answers: PaperAnswers): Promise<FinishedExam> {
  attempt.change(handIn);
  const draft = attempt.$draft.get();
  const paper = paperOf(draft);
  if (paper === undefined) throw new Error(`invariant exam-subject: ${draft.id} is no exam`);
  const finished = await attempt.finish(examRecords(draft, paper, answers.items));
  if (finished.type === 'taken') return { type: 'taken' };
  const record = finished.records.find((each) => each.type === 'paper-finished');
  if (record === undefined) throw new Error(`invariant exam-records: ${draft.id} has no paper-finished`);
  return { type: finished.type, record };
}

async function examKey(blueprint: string): Promise<string> {
  return `exam:${(await loadMe()).id}:${blueprint}`;
}
