import type { WallRankBoard } from '../../../domain/wall/wall-contest.ts';
import type { WallRecord } from '../../../domain/wall/wall-record.ts';
import { fill } from '../../../i18n/fill.ts';
import type { ContestWallMessages } from '../../../i18n/zh-cn/contest.ts';
import { spacedName } from '../wall-name.ts';
import { ContestFrame } from './ContestFrame.tsx';

interface RankSheetProps {
  readonly record: WallRecord;
  readonly board: WallRankBoard;
  readonly messages: ContestWallMessages;
}

/** A ranking in two columns of at most six. */
export function RankSheet({ record, board, messages }: RankSheetProps) {
  const { rows, total } = board;
  const rest = total - rows.length;
  return (
    <ContestFrame
      record={record}
      corner=""
      look="board"
      foot={<span>{rest > 0 ? fill(messages.rankingMore, { n: rest }) : ''}</span>}
    >
      <div class="contest-board" data-count={Math.min(6, rows.length)}>
        <h1 tabIndex={-1}>{messages.ranking}</h1>
        <ol data-columns={rows.length > 6 ? '2' : '1'} style={`--rows: ${Math.ceil(rows.length / 2)}`}>
          {rows.map(({ rank, name, unit, points }, i) => (
            <li key={`${i}:${name}`} data-first={rank === 1 ? '' : undefined}>
              <i>{rank}</i>
              <span>{spacedName(name)}</span>
              <small>{unit}</small>
              <b class="num">{points}</b>
            </li>
          ))}
        </ol>
      </div>
    </ContestFrame>
  );
}
