import type { WallRecord } from '../../domain/wall/wall-record.ts';
import type { LeadWallMessages } from '../../i18n/zh-cn/lead.ts';
import { SheetFrame } from './SheetFrame.tsx';

interface EndedSheetProps {
  readonly record: WallRecord;
  readonly messages: LeadWallMessages;
}

/** The meeting has ended and is recorded. */
export function EndedSheet({ record, messages }: EndedSheetProps) {
  return (
    <SheetFrame record={record} corner={record.book} foot={[record.place, record.leader]}>
      <div class="ended-sheet">
        <h1 tabIndex={-1}>{messages.ended}</h1>
        <p class="lead">{messages.endedText}</p>
      </div>
    </SheetFrame>
  );
}
