import type { WallQuizBoard } from '../../../domain/wall/wall-contest.ts';
import type { WallRecord } from '../../../domain/wall/wall-record.ts';
import { fill } from '../../../i18n/fill.ts';
import type { ContestWallMessages } from '../../../i18n/zh-cn/contest.ts';
import { ContestFrame } from './ContestFrame.tsx';
import { roundPlace } from './round-place.ts';

interface ScoreSheetProps {
  readonly record: WallRecord;
  readonly board: WallQuizBoard;
  readonly messages: ContestWallMessages;
}

/** The scoreboard: while the contest runs in the order of the teams, at its end by rank. */
export function ScoreSheet({ record, board, messages }: ScoreSheetProps) {
  const { teams, isOver } = board;
  const rows = isOver ? [...teams].sort((a, b) => a.rank - b.rank) : teams;
  return (
    <ContestFrame
      record={record}
      corner={isOver ? '' : roundPlace(board, messages)}
      look="board"
      foot={<span>{isOver ? '' : board.round}</span>}
    >
      <div class="contest-board" data-count={rows.length}>
        <h1 tabIndex={-1}>{isOver ? messages.finalScores : messages.scores}</h1>
        <ol>
          {rows.map(({ name, key, score, tie, rank, hasTurn }) => (
            <li key={name} data-turn={hasTurn ? '' : undefined} data-first={isOver && rank === 1 ? '' : undefined}>
              <i>{isOver ? fill(messages.place, { n: rank }) : key}</i>
              <span>{name}</span>
              {tie === 0 ? <small /> : <small>{fill(messages.tieWord, { n: tie })}</small>}
              <b class="num">{score}</b>
            </li>
          ))}
        </ol>
      </div>
    </ContestFrame>
  );
}
