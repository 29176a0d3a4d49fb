import fc from 'fast-check';
import type {
  AttendedRecord,
  DrawnRecord,
  ItemAnsweredRecord,
  LessonReadRecord,
  OralAnswerRecord,
  PaperFinishedRecord,
  ReflectionRecord,
  SessionHeldRecord,
  VoidRecord,
  ZhoukeRecord,
} from '../../src/domain/records/record.ts';
import type { MarkingScheme } from '../../src/domain/scoring/marking-rule.ts';

/** Monday 23 November 2026, 09:00 in Beijing. */
export const MONDAY = 1_795_395_600_000;
export const MINUTE = 60_000;
export const HOUR = 3_600_000;
export const DAY = 86_400_000;

const marking: MarkingScheme = {
  single: { id: 'exact' },
  multiple: { id: 'fewer-half', each: 0.5 },
  judgement: { id: 'exact' },
  blank: { id: 'per-blank' },
  short: { id: 'points' },
  ordering: { id: 'exact' },
};

let made = 0;

/** A UUIDv7 whose order is that of `n`; without, of the calls. */
export function recordId(n?: number): string {
  made += 1;
  const tail = (n ?? 1_000_000 + made).toString(16).padStart(12, '0');
  return `0198f3a2-7c1e-7000-8000-${tail}`;
}

function facts() {
  return { id: recordId(), shape: 1, at: MONDAY, person: 'p-he', device: 'd-1' } as const;
}

export function lessonRead(part: Partial<LessonReadRecord> = {}): LessonReadRecord {
  return {
    ...facts(),
    type: 'lesson-read',
    lesson: 'enforcement/fines',
    sections: 6,
    durationMs: 10 * MINUTE,
    ...part,
  };
}

export function answered(part: Partial<ItemAnsweredRecord> = {}): ItemAnsweredRecord {
  return {
    ...facts(),
    type: 'item-answered',
    item: 'fines-01',
    revision: 1,
    lesson: 'enforcement/fines',
    topic: 'fines',
    context: 'quiz',
    attempt: 'a-1',
    response: { type: 'single', option: 'b' },
    score: { type: 'points', earned: 1, possible: 1 },
    selfMarked: false,
    durationMs: 20_000,
    ...part,
  };
}

export const RIGHT = { type: 'points', earned: 1, possible: 1 } as const;
export const PARTLY = { type: 'points', earned: 0.5, possible: 1 } as const;
export const WRONG = { type: 'points', earned: 0, possible: 1 } as const;

export function paperFinished(part: Partial<PaperFinishedRecord> = {}): PaperFinishedRecord {
  return {
    ...facts(),
    type: 'paper-finished',
    attempt: 'a-1',
    paper: { kind: 'lesson-quiz', lesson: 'enforcement/fines', seed: 'seed-1' },
    integrity: 'self-study',
    marking,
    startedAt: MONDAY - 5 * MINUTE,
    durationMs: 5 * MINUTE,
    ended: 'handed-in',
    earned: 8,
    possible: 10,
    sections: [{ id: 's1', title: '单项选择题', earned: 8, possible: 10 }],
    outcomes: [
      { item: 'fines-01', revision: 1, response: { type: 'single', option: 'b' }, score: RIGHT, possible: 1 },
      { item: 'fines-02', revision: 1, score: { type: 'invalid', reason: 'unanswered' }, possible: 1 },
    ],
    selfMarked: false,
    ...part,
  };
}

export function reflection(part: Partial<ReflectionRecord> = {}): ReflectionRecord {
  return { ...facts(), type: 'reflection', lesson: 'enforcement/fines', text: '先教育，再处罚。', ...part };
}

export function drawn(part: Partial<DrawnRecord> = {}): DrawnRecord {
  return { ...facts(), type: 'drawn', draw: 'draw-1', lesson: 'enforcement/fines', place: 1, name: '何静', ...part };
}

export function oralAnswer(part: Partial<OralAnswerRecord> = {}): OralAnswerRecord {
  return {
    ...facts(),
    type: 'oral-answer',
    draw: 'draw-1',
    lesson: 'enforcement/fines',
    item: 'fines-01',
    revision: 1,
    verdict: 'right',
    ...part,
  };
}

export function attended(part: Partial<AttendedRecord> = {}): AttendedRecord {
  return {
    ...facts(),
    type: 'attended',
    session: 's-1',
    lesson: 'enforcement/fines',
    name: '何静',
    unit: '危化科',
    presence: 'present',
    durationMs: 45 * MINUTE,
    ...part,
  };
}

export function sessionHeld(part: Partial<SessionHeldRecord> = {}): SessionHeldRecord {
  return {
    ...facts(),
    type: 'session-held',
    session: 's-1',
    lesson: 'enforcement/fines',
    title: '罚款怎么定',
    place: '三楼会议室',
    leader: '法规科负责人',
    startedAt: MONDAY - 45 * MINUTE,
    durationMs: 45 * MINUTE,
    content: ['先教育', '再处罚'],
    present: 1,
    onRoster: 2,
    draws: ['draw-1'],
    minute: '',
    sample: false,
    ...part,
  };
}

export function voiding(target: ZhoukeRecord, part: Partial<VoidRecord> = {}): VoidRecord {
  return { ...facts(), type: 'void', target: target.id, reason: '登记错误', ...part };
}

/** One record of every type. */
export function oneOfEach(): readonly ZhoukeRecord[] {
  const read = lessonRead();
  return [
    read,
    answered(),
    paperFinished(),
    reflection(),
    drawn(),
    oralAnswer(),
    attended(),
    sessionHeld(),
    voiding(read),
  ];
}

const anyId = fc.integer({ min: 0, max: 40 }).map(recordId);
const anyText = fc.string({ unit: 'grapheme', maxLength: 20 });
const anyFacts = fc.record({
  id: anyId,
  at: fc.integer({ min: 0, max: 4_000_000_000_000 }),
  person: fc.constantFrom('p-he', 'p-lin', 'p-zhou'),
});

/** Records with few ids, so that two logs share some and disagree on others. */
export const anyRecord: fc.Arbitrary<ZhoukeRecord> = anyFacts.chain(
  (part): fc.Arbitrary<ZhoukeRecord> =>
    fc.oneof(
      fc.record({ sections: fc.nat(20), durationMs: fc.nat() }).map((more) => lessonRead({ ...part, ...more })),
      anyText.map((text) => reflection({ ...part, text })),
      fc.constantFrom(RIGHT, PARTLY, WRONG).map((score) => answered({ ...part, score })),
      fc.nat(10).map((earned) => paperFinished({ ...part, earned })),
      anyText.map((name) => drawn({ ...part, name })),
      fc.constantFrom('right', 'partly', 'wrong', 'absent').map((verdict) => oralAnswer({ ...part, verdict })),
      anyId.map((target) => voiding(lessonRead({ id: target }), part)),
    ),
);

/** A log as a device holds it: every id once. */
export const anyLog: fc.Arbitrary<readonly ZhoukeRecord[]> = fc.uniqueArray(anyRecord, {
  selector: (record) => record.id,
  maxLength: 25,
});
