import type { WallSpeechBoard } from '../../../domain/wall/wall-contest.ts';
import type { WallRecord } from '../../../domain/wall/wall-record.ts';
import { fill } from '../../../i18n/fill.ts';
import type { ContestWallMessages } from '../../../i18n/zh-cn/contest.ts';
import { nameSize, spacedName } from '../wall-name.ts';
import { ContestFrame } from './ContestFrame.tsx';

interface SpeechSheetProps {
  readonly record: WallRecord;
  readonly board: WallSpeechBoard;
  readonly messages: ContestWallMessages;
}

const NAME = { width: 1500, most: 150 };

/** Who speaks; once revealed every judge's score, the dropped ones struck through, and the result. */
export function SpeechSheet({ record, board, messages }: SpeechSheetProps) {
  const { speaker, scores, number, total } = board;
  const name = spacedName(speaker?.name ?? '');
  return (
    <ContestFrame
      record={record}
      corner={speaker === null ? '' : fill(messages.speakerOf, { n: number, m: total })}
      look="board"
      foot={<span>{messages.speechRule}</span>}
    >
      {speaker === null ? (
        <div class="contest-speaker">
          <h1 tabIndex={-1}>{record.title || messages.beforeFirst}</h1>
          <p>{fill(messages.beforeFirstText, { n: total })}</p>
        </div>
      ) : (
        <div class="contest-speaker" data-scored={scores === null ? undefined : ''} lang="zh-CN">
          <h1 tabIndex={-1} style={`--size: ${Math.max(64, nameSize(name, NAME.width, NAME.most))}px`}>
            {name}
          </h1>
          <p>{speaker.unit}</p>
          {scores === null ? null : (
            <>
              <ul class="contest-scores">
                {scores.map(({ points, isDropped }, i) => (
                  <li key={`${i}:${points}`} data-dropped={isDropped ? '' : undefined}>
                    {isDropped ? <s class="num">{points}</s> : <span class="num">{points}</span>}
                    {isDropped ? <small>{messages.dropped}</small> : null}
                  </li>
                ))}
              </ul>
              <p class="contest-result">
                {messages.result}
                <b class="num">{board.result}</b>
                <span>{fill(messages.currentRank, { n: board.rank })}</span>
              </p>
            </>
          )}
        </div>
      )}
    </ContestFrame>
  );
}
