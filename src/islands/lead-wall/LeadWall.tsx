import { useEffect, useRef, useState } from 'preact/hooks';
import type { WallRecord } from '../../domain/wall/wall-record.ts';
import { followWall } from '../../stores/wall.ts';
import { useWakeLock } from '../controls/use-wake-lock.ts';
import { ContestLook } from '../wall-views/ContestLook.tsx';
import { RecordSheet } from '../wall-views/RecordSheet.tsx';
import { StageBox } from '../wall-views/StageBox.tsx';
import { toggleFull } from '../wall-views/toggle-full.ts';
import { useDeck } from '../wall-views/use-deck.ts';
import { useWallBank } from '../wall-views/use-wall-bank.ts';
import { asksLesson, showsAnswer } from '../wall-views/wall-asks.ts';
import { useWallKeys } from './use-wall-keys.ts';
import type { WallTexts } from './wall-texts.ts';

interface LeadWallProps {
  readonly messages: WallTexts;
}

/** What the room sees: the last record of the console, whole and alone. Nothing on it can be pressed. */
export function LeadWall({ messages }: LeadWallProps) {
  const { wall } = messages;
  const [record, show] = useState<WallRecord | undefined>(undefined);
  const [isUp, setIsUp] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const { $wall, stop } = followWall();
    const stopShowing = $wall.subscribe(show);
    setIsUp(true);
    return () => {
      stopShowing();
      stop();
    };
  }, []);
  useWakeLock();
  useWallKeys(root);
  const deck = useDeck(record?.lesson ?? '');
  const bank = useWallBank(asksLesson(record), showsAnswer(record));
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the key F does the same; nothing on a wall may look pressable.
    <div class="lead-wall" ref={root} onDblClick={() => void toggleFull(root.current)}>
      {record === undefined ? (
        isUp ? (
          <div class="lead-wall-empty">
            <h1>{wall.empty}</h1>
            <p>{wall.emptyText}</p>
          </div>
        ) : null
      ) : (
        <StageBox cloth={record.cloth}>
          {record.look.type === 'contest' ? (
            <ContestLook record={record} look={record.look} bank={bank} messages={messages} />
          ) : (
            <RecordSheet record={record} deck={deck} bank={bank} messages={messages} />
          )}
        </StageBox>
      )}
      {record?.isBlack ? (
        <div class="lead-black">
          <span class="sr">{wall.black}</span>
        </div>
      ) : null}
    </div>
  );
}
