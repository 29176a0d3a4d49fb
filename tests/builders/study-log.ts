import type { Person, ZhoukeRecord } from '../../src/domain/records/record.ts';
import { makeBackup } from '../../src/transfer/make-backup.ts';
import { answered, lessonRead, MINUTE, paperFinished, RIGHT, recordId, reflection, WRONG } from './record.ts';

export const ZHOU: Person = { id: 'p-zhou', name: '周晓岚', unit: '危化科' };
export const HE: Person = { id: 'p-he', name: '何静', unit: '办公室' };

/** A moment of a Beijing day, ms since 1970. */
export function beijing(day: string, time = '16:00'): number {
  return Date.parse(`${day}T${time}:00+08:00`);
}

interface LessonDone {
  readonly day: string;
  readonly lesson: string;
  readonly person?: string;
  readonly minutes?: number;
  /** Of ten points; without, there was no quiz. */
  readonly earned?: number;
}

/** A lesson read and, where points are given, its quiz taken, with two items answered: one right, one wrong. */
export function lessonDone({
  day,
  lesson,
  person = ZHOU.id,
  minutes = 12,
  earned,
}: LessonDone): readonly ZhoukeRecord[] {
  const at = beijing(day);
  const facts = { person, lesson };
  const read = lessonRead({ ...facts, id: recordId(), at, durationMs: minutes * MINUTE });
  if (earned === undefined) return [read];
  const attempt = `a-${day}`;
  const item = lesson.split('/')[1] ?? lesson;
  return [
    read,
    answered({ ...facts, id: recordId(), at: at + MINUTE, attempt, item: `${item}-01`, topic: item, score: RIGHT }),
    answered({ ...facts, id: recordId(), at: at + 2 * MINUTE, attempt, item: `${item}-02`, topic: item, score: WRONG }),
    paperFinished({
      id: recordId(),
      at: at + 6 * MINUTE,
      person,
      attempt,
      paper: { kind: 'lesson-quiz', lesson, seed: 's' },
      earned,
    }),
  ];
}

/** Some weeks of one person's study before Monday 16 November 2026. */
export function someWeeks(): readonly ZhoukeRecord[] {
  return [
    ...lessonDone({ day: '2026-09-14', lesson: 'enforcement/simple-procedure', minutes: 22, earned: 7 }),
    ...lessonDone({ day: '2026-10-12', lesson: 'enforcement/credentials', minutes: 14, earned: 9 }),
    ...lessonDone({ day: '2026-10-20', lesson: 'supervision/dual-prevention', minutes: 31, earned: 8 }),
    ...lessonDone({ day: '2026-10-26', lesson: 'public-safety/accident-levels', minutes: 9 }),
    ...lessonDone({ day: '2026-11-03', lesson: 'enforcement/simple-procedure', minutes: 26, earned: 6.5 }),
    reflection({
      id: recordId(),
      at: beijing('2026-11-03', '17:00'),
      person: ZHOU.id,
      lesson: 'enforcement/simple-procedure',
      text: '现场笔录要当着当事人写，写完让对方看一遍再签字。\n下次检查带上模板。',
    }),
    paperFinished({
      id: recordId(),
      at: beijing('2026-11-05', '10:00'),
      person: ZHOU.id,
      attempt: 'a-exam',
      paper: { kind: 'exam', blueprint: 'all-staff-winter', title: '全员业务知识考核', code: 'WT-7K3Q9M-X4PT-A0F' },
      integrity: 'practice',
      durationMs: 48 * MINUTE,
      earned: 81.5,
      possible: 100,
      passed: true,
      passMark: 60,
    }),
  ];
}

/** The text of a backup file with these records, of people who stand in it by name. */
export function backupOf(records: readonly ZhoukeRecord[], people: readonly Person[] = [ZHOU, HE]): string {
  const now = beijing('2026-11-12');
  const rest = { rosters: [], draws: [], quarantine: [], queued: [] };
  return makeBackup({ people, records, ...rest, device: 'd-1', now, appVersion: '0.1.0' });
}
