import { useRef } from 'preact/hooks';
import type { WallDraw, WallRecord } from '../../domain/wall/wall-record.ts';
import { DrawSheet } from './DrawSheet.tsx';
import type { DrawTexts } from './draw-texts.ts';
import type { LessonBank } from './lesson-bank.ts';
import { screenKey } from './stage-words.ts';
import { useFit } from './use-fit.ts';
import { useReveal } from './use-reveal.ts';

interface DrawLookProps {
  readonly record: WallRecord;
  readonly draw: WallDraw;
  readonly bank: LessonBank;
  readonly messages: DrawTexts;
}

/** The sheet of a draw as it stands: names come one after the other, type is set to fit. */
export function DrawLook({ record, draw, bank, messages }: DrawLookProps) {
  const body = useRef<HTMLDivElement>(null);
  const { shown } = useReveal(draw.drawnAt, draw.called.length);
  const { asked } = draw;
  const parts = [screenKey(draw), asked?.points?.length, record.isLarge, shown, bank.items.size, bank.keys.size];
  useFit(body, parts.join());
  return <DrawSheet draw={draw} shown={shown} bank={bank} record={record} messages={messages} bodyRef={body} />;
}
