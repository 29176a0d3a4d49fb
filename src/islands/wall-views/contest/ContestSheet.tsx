import { useMemo } from 'preact/hooks';
import { parseWallBoard } from '../../../domain/wall/parse-wall-board.ts';
import type { WallRecord } from '../../../domain/wall/wall-record.ts';
import type { LessonBank } from '../lesson-bank.ts';
import type { ContestSheetTexts } from './contest-sheet-texts.ts';
import { QuizSheet } from './QuizSheet.tsx';
import { RankSheet } from './RankSheet.tsx';
import { ScoreSheet } from './ScoreSheet.tsx';
import { SpeechSheet } from './SpeechSheet.tsx';

interface ContestSheetProps {
  readonly record: WallRecord;
  /** As it came from the console's window. */
  readonly board: unknown;
  readonly bank: LessonBank;
  readonly messages: ContestSheetTexts;
}

/** The sheet a contest's board stands for, the same on the wall and in the console's preview. */
export function ContestSheet({ record, board: given, bank, messages }: ContestSheetProps) {
  const board = useMemo(() => parseWallBoard(given), [given]);
  if (board === undefined) return null;
  if (board.type === 'ranking') return <RankSheet record={record} board={board} messages={messages.contest} />;
  if (board.type === 'speech') return <SpeechSheet record={record} board={board} messages={messages.contest} />;
  if (board.asked === null) return <ScoreSheet record={record} board={board} messages={messages.contest} />;
  return <QuizSheet record={record} board={board} asked={board.asked} bank={bank} messages={messages} />;
}
