import type { WallLook, WallRecord } from '../../domain/wall/wall-record.ts';
import { useLazy } from '../controls/use-lazy.ts';
import type { ContestSheetTexts } from './contest/contest-sheet-texts.ts';
import type { LessonBank } from './lesson-bank.ts';

interface ContestLookProps {
  readonly record: WallRecord;
  readonly look: Extract<WallLook, { readonly type: 'contest' }>;
  readonly bank: LessonBank;
  readonly messages: ContestSheetTexts;
}

/** A contest's sheet, fetched once a contest is on the wall: a meeting's wall carries none of it. */
export function ContestLook({ record, look, bank, messages }: ContestLookProps) {
  const sheet = useLazy(true, () => import('./contest/ContestSheet.tsx'));
  if (sheet.type !== 'loaded') return null;
  return <sheet.value.ContestSheet record={record} board={look.board} bank={bank} messages={messages} />;
}
