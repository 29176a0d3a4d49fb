import type { DrawRecord } from '../draw/draw-record.ts';
import type { DrawSitting } from '../draw/sitting.ts';
import { drawRecordOf } from '../draw/sitting-records.ts';
import type { SessionDraft } from './session-draft.ts';

/** Puts a sealed draw on the wall. While one is there it stays: the room has seen its commitment. */
export function sealDraw(draft: SessionDraft, sitting: DrawSitting): SessionDraft {
  return draft.sitting === undefined ? { ...draft, sitting } : draft;
}

/** Takes the draw on the wall one step on; nothing where there is none or the step changes nothing. */
export function changeDraw(draft: SessionDraft, step: (sitting: DrawSitting) => DrawSitting): SessionDraft {
  if (draft.sitting === undefined) return draft;
  const sitting = step(draft.sitting);
  return sitting === draft.sitting ? draft : { ...draft, sitting };
}

/** Takes the draw off the wall and keeps its record, once; one in which nobody was drawn leaves nothing. */
export function closeDraw({ sitting: _, ...draft }: SessionDraft, record: DrawRecord): SessionDraft {
  if (record.result.length === 0) return draft;
  const others = draft.draws.filter(({ id }) => id !== record.id);
  return { ...draft, draws: [...others, record] };
}

/** Every draw of the meeting in which somebody was drawn, oldest first, the one on the wall as it stands among them. */
export function drawsOfSession(draft: SessionDraft): readonly DrawRecord[] {
  return draft.sitting === undefined ? draft.draws : closeDraw(draft, drawRecordOf(draft.sitting)).draws;
}
