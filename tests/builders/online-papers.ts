import type { PaperFinishedRecord } from '../../src/domain/records/record.ts';
import { makeBackup } from '../../src/transfer/make-backup.ts';
import { backupSource } from './backup.ts';
import { paperFinished } from './record.ts';

const MINUTE = 60_000;

/** A paper of the all-staff exam, begun at a Beijing time of day on 1, 2 … December 2026. */
export function examPaper(
  person: string,
  day: number,
  hour: number,
  earned: number,
  minutes = 30,
): PaperFinishedRecord {
  const startedAt = Date.UTC(2026, 11, day, hour - 8);
  return paperFinished({
    id: `0198f3a2-0000-7${String(hour).padStart(3, '0')}-8${String(day).padStart(3, '0')}-${hexOf(person)}`,
    at: startedAt + minutes * MINUTE,
    person,
    attempt: `${person}-${day}-${hour}`,
    paper: { kind: 'exam', blueprint: 'all-staff-winter', title: '全员冬季考试', code: 'DJ-1' },
    startedAt,
    durationMs: minutes * MINUTE,
    earned,
    possible: 100,
  });
}

/** A backup of eight people's papers: 何静's fourth of a day is the best and does not count; the last has 59. */
export function onlineBackup(): string {
  const names = ['何静', '赵文涛', '彭德胜', '沈佳怡', '田玉兰', '宋涛', '李敏', '林峰'];
  const people = names.map((name, i) => ({ id: `p-${i}`, name, unit: i % 2 === 0 ? '危化科' : '执法大队' }));
  const records = [
    ...[9, 10, 11, 12].map((hour, n) => examPaper('p-0', 1, hour, [80, 92, 70, 100][n] ?? 0)),
    examPaper('p-1', 2, 9, 92, 20),
    ...[2, 3, 4, 5, 6].map((n) => examPaper(`p-${n}`, 2, 9, 70 + n)),
    examPaper('p-7', 2, 9, 59),
  ];
  return makeBackup(backupSource({ people, records, rosters: [], draws: [] }));
}

function hexOf(person: string): string {
  return [...person]
    .map((sign) => sign.charCodeAt(0).toString(16))
    .join('')
    .padStart(12, '0')
    .slice(-12);
}
