import { useRef } from 'preact/hooks';
import type { WallContestAsked, WallQuizBoard } from '../../../domain/wall/wall-contest.ts';
import type { WallRecord } from '../../../domain/wall/wall-record.ts';
import { fill } from '../../../i18n/fill.ts';
import { ItemFace } from '../ItemFace.tsx';
import type { LessonBank } from '../lesson-bank.ts';
import { useFit } from '../use-fit.ts';
import { WallClock } from '../WallClock.tsx';
import { AskedVerdict } from './AskedVerdict.tsx';
import { ContestFrame } from './ContestFrame.tsx';
import type { ContestSheetTexts } from './contest-sheet-texts.ts';
import { roundPlace } from './round-place.ts';
import { TeamStrip } from './TeamStrip.tsx';
import { WhoAnswers } from './WhoAnswers.tsx';

interface QuizSheetProps {
  readonly record: WallRecord;
  readonly board: WallQuizBoard;
  readonly asked: WallContestAsked;
  readonly bank: LessonBank;
  readonly messages: ContestSheetTexts;
}

/** A question with who answers it, the presses and the clock; once judged its answer. */
export function QuizSheet({ record, board, asked, bank, messages }: QuizSheetProps) {
  const words = messages.contest;
  const body = useRef<HTMLDivElement>(null);
  const { item: id, verdict, presses, team, clockEndsAt, optionSeed, value, isOpen } = asked;
  const item = bank.items.get(id);
  const screen = [record.source, id, verdict, presses.length, team, isOpen, clockEndsAt, bank.items.size];
  useFit(body, [...screen, bank.keys.size, record.isLarge].join());
  const corner = [roundPlace(board, words), ...(board.kind === 'audience' ? [] : [fill(words.value, { n: value })])];
  return (
    <ContestFrame
      record={record}
      corner={corner.join('\u3000')}
      look={verdict === undefined ? 'ask' : 'told'}
      bodyRef={body}
      foot={<TeamStrip teams={board.teams} />}
    >
      <div class="draw-head">
        <WhoAnswers asked={asked} kind={board.kind} messages={words} />
        {verdict !== undefined ? (
          <AskedVerdict verdict={verdict} points={asked.points} messages={words} />
        ) : clockEndsAt === undefined ? null : (
          <WallClock endsAt={clockEndsAt} messages={messages.draw} />
        )}
      </div>
      {item === undefined ? (
        // Nothing while the lesson is read, which is asked for until it is there.
        <p class="wall-stem">{bank.items.size === 0 ? '' : words.itemMissing}</p>
      ) : (
        <ItemFace
          item={item}
          asked={{ optionSeed, part: 0, ...(verdict === undefined ? {} : { verdict }) }}
          bank={bank}
          messages={messages}
        />
      )}
    </ContestFrame>
  );
}
