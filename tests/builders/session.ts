import { rosterHash } from '../../src/domain/draw/draw-hashes.ts';
import type { DrawRecord2 } from '../../src/domain/draw/draw-record.ts';
import { drawRecordOf } from '../../src/domain/draw/sitting-records.ts';
import { makeRecord, type NewRecord } from '../../src/domain/records/new-record.ts';
import type { ZhoukeRecord } from '../../src/domain/records/record.ts';
import { goTo } from '../../src/domain/session/agenda.ts';
import { openSession, type SessionPlan } from '../../src/domain/session/open-session.ts';
import type { SessionDraft } from '../../src/domain/session/session-draft.ts';
import { closeDraw } from '../../src/domain/session/session-draw.ts';
import { recordsOfSession } from '../../src/domain/session/session-records.ts';
import { setPresence } from '../../src/domain/session/sign-in.ts';
import { judgedSitting } from './draw-sitting.ts';
import { MINUTE, recordId } from './record.ts';

/** Thursday 19 November 2026, 15:02 in Beijing. */
export const OPENED = Date.parse('2026-11-19T15:02:00+08:00');
/** 51 minutes later. */
export const ENDED = OPENED + 51 * MINUTE;

export const SECTIONS = ['谁必须经过培训', '培训要学多久', '没有合格不得上岗'];

/** The people of the draws in `draw-sitting.ts`, and one who leads. */
export const PEOPLE = ['何静', '赵文涛', '彭德胜', '沈佳怡', '田玉兰', '宋涛', '李敏', '方主任'].map((name, i) => ({
  id: `p-${i + 1}`,
  name,
  unit: i < 5 ? '危化科' : '办公室',
}));

export function sessionPlan(part: Partial<SessionPlan> = {}): SessionPlan {
  return {
    id: '0198f3a2-7c1e-7000-8000-00000000aaaa',
    now: OPENED,
    lesson: 'supervision/training',
    title: '教育培训：没有合格不得上岗',
    place: '三楼会议室',
    leader: '监管一科 方主任',
    leaderId: 'p-8',
    plannedMs: 40 * MINUTE,
    roster: { id: 'r-1', title: '全局', sample: false, people: PEOPLE },
    ...part,
  };
}

/** A meeting just opened: everybody is present. */
export function openedSession(part: Partial<SessionPlan> = {}): SessionDraft {
  return openSession(sessionPlan(part));
}

/** A draw of three, one of them away and replaced; answered right, partly and wrong. */
export function judgedDraw(): DrawRecord2 {
  return { ...drawRecordOf(judgedSitting()), roster: PEOPLE, rosterHash: rosterHash(PEOPLE) };
}

/** A meeting at 小结: five present, one late, one on leave, one away; one draw; a minute written. */
export function ledSession(part: Partial<SessionPlan> = {}): SessionDraft {
  let draft = openedSession(part);
  draft = setPresence(draft, 'p-5', 'leave');
  draft = setPresence(draft, 'p-6', 'late');
  draft = setPresence(draft, 'p-7', 'absent');
  draft = goTo(draft, 'teach', OPENED + 5 * MINUTE);
  draft = goTo(draft, 'draw', OPENED + 38 * MINUTE);
  draft = closeDraw(draft, judgedDraw());
  draft = goTo(draft, 'close', OPENED + 48 * MINUTE);
  return { ...draft, minute: '三岗人员先培训后上岗。' };
}

/** New records as this device would keep them. */
export function recorded(contents: readonly NewRecord[]): readonly ZhoukeRecord[] {
  return contents.map((content) => makeRecord(content, { id: recordId(), at: ENDED, person: 'p-me', device: 'd-1' }));
}

/** The records of {@link ledSession} ended at {@link ENDED}. */
export function heldRecords(part: Partial<SessionPlan> = {}): readonly ZhoukeRecord[] {
  return recorded(recordsOfSession(ledSession(part), ENDED, SECTIONS));
}
