import type { WallRecord } from '../../domain/wall/wall-record.ts';
import { ContestSheet } from '../wall-views/contest/ContestSheet.tsx';
import { DrawLook } from '../wall-views/DrawLook.tsx';
import type { LessonBank } from '../wall-views/lesson-bank.ts';
import { StageBox } from '../wall-views/StageBox.tsx';
import type { ContestTexts } from './contest-texts.ts';

interface ContestPreviewProps {
  readonly record: WallRecord;
  readonly bank: LessonBank;
  readonly messages: ContestTexts;
}

/** What the wall shows, from the same record and by the same sheets. */
export function ContestPreview({ record, bank, messages }: ContestPreviewProps) {
  const { draw, items, contest } = messages;
  const { look } = record;
  return (
    <StageBox cloth={record.cloth}>
      {look.type === 'draw' ? <DrawLook record={record} draw={look.draw} bank={bank} messages={messages} /> : null}
      {look.type === 'contest' ? (
        <ContestSheet
          record={record}
          board={look.board}
          bank={bank}
          messages={{ draw, items, contest: contest.wall }}
        />
      ) : null}
    </StageBox>
  );
}
