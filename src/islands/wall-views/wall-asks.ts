import type { LessonId } from '../../domain/item/item.ts';
import type { WallRecord } from '../../domain/wall/wall-record.ts';

/** The lesson whose items the sheet needs: of the question drawn, else of the meeting. */
export function asksLesson(record: WallRecord | undefined): LessonId | '' {
  if (record === undefined) return '';
  const { look } = record;
  if (look.type === 'contest') return look.lesson;
  return look.type === 'draw' ? (look.draw.asked?.lesson ?? record.lesson) : record.lesson;
}

/** Whether an answer may be shown: once somebody was judged, or the presenter has revealed it. */
export function showsAnswer(record: WallRecord | undefined): boolean {
  const look = record?.look;
  if (look?.type === 'draw') return look.draw.asked?.verdict !== undefined;
  if (look?.type === 'contest') return look.isTold;
  return look?.type === 'slide' && look.isRevealed;
}
