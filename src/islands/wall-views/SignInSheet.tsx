import type { Presence } from '../../domain/records/record.ts';
import type { WallLook, WallRecord } from '../../domain/wall/wall-record.ts';
import { fill } from '../../i18n/fill.ts';
import type { LeadWallMessages } from '../../i18n/zh-cn/lead.ts';
import { Icon } from '../controls/Icon.tsx';
import { checkIcon, clockIcon } from '../controls/icons.ts';
import { SheetFrame } from './SheetFrame.tsx';
import { isIn, signInPage } from './sign-in-cells.ts';
import { spacedName } from './wall-name.ts';

interface SignInSheetProps {
  readonly record: WallRecord;
  readonly look: Extract<WallLook, { readonly type: 'sign-in' }>;
  readonly messages: LeadWallMessages;
}

/** The cells of one page, as wall-lead.css lays them out. */
export const signInGrid = (isLarge: boolean) => (isLarge ? { columns: 6, rows: 6 } : { columns: 8, rows: 9 });

/** How many names of those missing stand at the foot. */
const MOST_MISSING = 6;

/** The roster as a grid: who is here, who is not, and how many. */
export function SignInSheet({ record, look, messages }: SignInSheetProps) {
  const { seats, page = 0, awayOnly = false } = look;
  const shown = signInPage(seats, { page, ...signInGrid(record.isLarge), awayOnly });
  const inCount = seats.filter(isIn).length;
  const missing = seats.filter(({ presence = 'absent' }) => presence === 'absent').map(({ name }) => spacedName(name));
  return (
    <SheetFrame
      record={record}
      corner={record.place}
      foot={[
        shown.pages > 1 ? (
          <span class="num">{fill(messages.pageOf, { page: shown.page + 1, pages: shown.pages })}</span>
        ) : (
          countsText(seats, messages)
        ),
        missing.length === 0 ? (
          messages.allIn
        ) : (
          <>
            {messages.stillMissing}{' '}
            <b>
              {missing.length > MOST_MISSING
                ? fill(messages.missingMore, { names: missing.slice(0, 3).join(messages.joined), n: missing.length })
                : missing.join(messages.joined)}
            </b>
          </>
        ),
      ]}
    >
      <div class="sign-in-sheet">
        <div class="sign-in-head">
          <h1 tabIndex={-1}>{awayOnly ? messages.notYetIn : messages.signIn}</h1>
          <p class="wall-count">
            <b>{inCount}</b>
            <small>{fill(messages.inOf, { n: seats.length })}</small>
          </p>
        </div>
        <ol class="wall-names sign-in-names">
          {shown.cells.map((cell, i) =>
            cell.type === 'unit' ? (
              <li key={`${i}:${cell.unit}`} class="sign-in-unit">
                <b>{cell.unit}</b>
              </li>
            ) : (
              <SeatCell key={`${i}:${cell.seat.name}`} seat={cell.seat} messages={messages} />
            ),
          )}
        </ol>
      </div>
    </SheetFrame>
  );
}

function SeatCell({ seat, messages }: { readonly seat: SignInSeat; readonly messages: LeadWallMessages }) {
  const { name, presence } = seat;
  const isLong = [...name].length > 4;
  if (presence === 'present' || presence === 'late') {
    return (
      <li class="in" data-long={isLong ? '' : undefined}>
        <Icon path={presence === 'late' ? clockIcon : checkIcon} />
        <span>{spacedName(name)}</span>
        {presence === 'late' ? <small>{messages.lateShort}</small> : null}
      </li>
    );
  }
  if (presence === 'leave' || presence === 'duty') {
    return (
      <li class="off" data-long={isLong ? '' : undefined}>
        <span>{spacedName(name)}</span>
        <small>{presence === 'leave' ? messages.leaveShort : messages.dutyShort}</small>
      </li>
    );
  }
  return (
    <li data-long={isLong ? '' : undefined}>
      <span>{spacedName(name)}</span>
    </li>
  );
}

type SignInSeat = Extract<WallLook, { readonly type: 'sign-in' }>['seats'][number];

/** 迟到 2，请假 3: only what there is. */
function countsText(seats: readonly SignInSeat[], messages: LeadWallMessages): string {
  const parts: readonly [Presence, string][] = [
    ['late', messages.late],
    ['leave', messages.leave],
    ['duty', messages.duty],
    ['absent', messages.absent],
  ];
  return parts
    .map(([presence, word]) => [word, seats.filter((seat) => (seat.presence ?? 'absent') === presence).length] as const)
    .filter(([, n]) => n > 0)
    .map(([word, n]) => fill(messages.countOf, { word, n }))
    .join('\u3000');
}
