import type { WallDraw, WallLook, WallRecord } from '../../src/domain/wall/wall-record.ts';
import { OPENED } from './session.ts';

/** A draw as the room sees it while somebody who came in for another is judged. */
export const WALL_DRAW: WallDraw = {
  id: 'draw-1',
  phase: 'judging',
  sample: false,
  rule: 'cycle',
  count: 3,
  standing: { present: 6, fresh: 5 },
  commitment: '7f3a',
  seed: 'c41d',
  spoken: '386',
  drawnAt: OPENED,
  called: [{ id: 'p-1', name: '何静', unit: '危化科' }],
  place: 1,
  asked: {
    person: { id: 'p-2', name: '赵文涛', unit: '' },
    item: 'stg-a-01',
    lesson: 'supervision/training',
    optionSeed: -7,
    part: 0,
    verdict: 'partly',
    points: ['a'],
    isSwapped: true,
    clockEndsAt: OPENED + 60_000,
    away: { name: '何静', reason: '出差' },
  },
  next: null,
};

/** One look of every kind. */
export const WALL_LOOKS: readonly WallLook[] = [
  { type: 'cover' },
  {
    type: 'sign-in',
    seats: [
      { name: '何静', unit: '危化科', presence: 'late' },
      { name: '宋涛', unit: '' },
    ],
  },
  { type: 'sign-in', seats: [], page: 2, awayOnly: true },
  { type: 'slide', index: 3, showsArticles: true, isRevealed: false },
  { type: 'draw', draw: WALL_DRAW },
  { type: 'draw', draw: { ...WALL_DRAW, phase: 'sealed', seed: '', drawnAt: 0, called: [], asked: null } },
  {
    type: 'summary',
    summary: {
      present: 6,
      onRoster: 8,
      answers: [
        { name: '何静', unit: '危化科', verdict: 'right' },
        { name: '宋涛', unit: '', verdict: null },
      ],
      reread: [{ label: '安全生产法第二十八条', gist: '先培训后上岗' }],
    },
  },
  { type: 'ended' },
];

export function wallRecord(part: Partial<WallRecord> = {}): WallRecord {
  return {
    version: 1,
    source: 'session-1',
    at: OPENED,
    lesson: 'supervision/training',
    title: '教育培训',
    date: '11月19日 周四',
    book: '安全监督管理实用　第 5 课',
    cloth: 'supervision',
    place: '三楼会议室',
    leader: '方主任',
    isBlack: false,
    isLarge: false,
    look: { type: 'cover' },
    ...part,
  };
}
