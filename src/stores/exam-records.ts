import type { AttemptDraft } from '../domain/attempt/attempt-draft.ts';
import { elapsedMs } from '../domain/attempt/clock.ts';
import type { Item, ItemId } from '../domain/item/item.ts';
import type { Response } from '../domain/item/response.ts';
import type { Paper } from '../domain/paper/paper.ts';
import type { NewRecord } from '../domain/records/new-record.ts';
import type { SectionResult } from '../domain/records/record.ts';
import { defaultMarking } from '../domain/scoring/default-marking.ts';
import { type MarkedPaper, markPaper } from '../domain/scoring/mark-paper.ts';
import { examRecordId } from './exam-record-id.ts';

/**
 * What a sitting that has ended becomes: an `item-answered` for each item something was given to, and the
 * `paper-finished`. The same sitting always gives the same records, ids included.
 *
 * @param items the paper's items with their keys; one that is missing earns nothing and is not recorded
 */
export function examRecords(draft: AttemptDraft, paper: Paper, items: ReadonlyMap<ItemId, Item>): readonly NewRecord[] {
  const marked = markPaper({ paper, items, responses: draft.responses });
  const at = draft.endedAt ?? draft.lastSeenAt;
  const answered = marked.outcomes.flatMap((outcome, place): NewRecord[] => {
    const item = items.get(outcome.item);
    const { response, score, revision } = outcome;
    if (item === undefined || response === undefined) return [];
    return [
      {
        type: 'item-answered',
        id: examRecordId(draft.id, place, at),
        at,
        person: draft.person,
        item: item.id,
        revision,
        lesson: item.lesson,
        topic: item.topic,
        context: 'exam',
        attempt: draft.id,
        response,
        score,
        selfMarked: isSelfMarked(response),
        durationMs: Object.hasOwn(draft.spentMs, item.id) ? (draft.spentMs[item.id] ?? 0) : 0,
      },
    ];
  });
  return [...answered, finishedRecord(draft, paper, marked, at)];
}

function finishedRecord(draft: AttemptDraft, paper: Paper, marked: MarkedPaper, at: number): NewRecord {
  const { outcomes, earned, possible, passed } = marked;
  return {
    type: 'paper-finished',
    id: examRecordId(draft.id, outcomes.length, at),
    at,
    person: draft.person,
    attempt: draft.id,
    paper: { kind: 'exam', blueprint: paper.blueprint, title: paper.title, code: paper.code },
    integrity: paper.integrity,
    marking: paper.sections[0]?.marking ?? defaultMarking,
    startedAt: draft.startedAt,
    durationMs: elapsedMs(draft, at),
    ended: draft.status === 'time-out' ? 'time-out' : 'handed-in',
    earned,
    possible,
    passed,
    passMark: paper.passMark,
    sections: marked.sections.map((section) => ({ ...section, ...markingOf(paper, section.id) })),
    outcomes,
    selfMarked: outcomes.some(({ response }) => isSelfMarked(response)),
    ...(draft.clockSetBackMs > 0 ? { clockSetBackMs: draft.clockSetBackMs } : {}),
  };
}

function markingOf(paper: Paper, id: string): Pick<SectionResult, 'marking'> {
  const section = paper.sections.find((each) => each.id === id);
  return section ? { marking: section.marking } : {};
}

function isSelfMarked(response: Response | undefined): boolean {
  if (response?.type === 'case') return Object.values(response.parts).some(isSelfMarked);
  return response?.type === 'short' && response.met !== undefined;
}
