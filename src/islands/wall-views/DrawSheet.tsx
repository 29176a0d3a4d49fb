import type { Ref } from 'preact';
import type { WallDraw, WallRecord } from '../../domain/wall/wall-record.ts';
import { fill } from '../../i18n/fill.ts';
import type { DrawTexts } from './draw-texts.ts';
import type { LessonBank } from './lesson-bank.ts';
import { ruleWords } from './rule-words.ts';
import { partCount } from './stage-words.ts';
import { Wall } from './Wall.tsx';
import { WallAsk } from './WallAsk.tsx';
import { WallDrawn } from './WallDrawn.tsx';
import { WallSealed } from './WallSealed.tsx';
import { partsOf } from './wall-item.ts';
import { spacedName } from './wall-name.ts';

interface DrawSheetProps {
  readonly draw: WallDraw;
  /** How many names are shown already. */
  readonly shown: number;
  /** Of the lesson the question is from. */
  readonly bank: LessonBank;
  readonly record: Pick<WallRecord, 'title' | 'date' | 'isLarge'>;
  readonly bodyRef: Ref<HTMLDivElement>;
  readonly messages: DrawTexts;
}

/** The sheet for where a draw stands, the same in every window. */
export function DrawSheet({ draw, shown, bank, record, bodyRef, messages }: DrawSheetProps) {
  const words = messages.draw;
  const { phase, asked } = draw;
  const sampleMark = draw.sample ? words.sampleRoster : '';
  if (asked === null) {
    const rule = ruleWords(draw.rule, words);
    const foot = (
      <>
        {words.rule}
        {'\u3000'}
        <b>{rule.name}</b>
        {words.comma}
        {rule.says}
      </>
    );
    const spoken =
      draw.spoken === '' ? null : (
        <>
          {words.spoken} <b class="num">{draw.spoken}</b>
        </>
      );
    return (
      <Wall
        record={record}
        look={phase === 'sealed' ? 'sealed' : 'drawn'}
        corner={sampleMark}
        foot={[foot, spoken]}
        bodyRef={bodyRef}
      >
        {phase === 'sealed' ? (
          <WallSealed draw={draw} messages={words} />
        ) : (
          <WallDrawn draw={draw} shown={shown} messages={words} />
        )}
      </Wall>
    );
  }
  const corner = (
    <>
      {words.asking}{' '}
      <span class="num">
        {draw.place} / {draw.count}
      </span>
    </>
  );
  return (
    <Wall
      record={record}
      look={asked.verdict === undefined ? 'ask' : 'told'}
      asked={{ item: asked.item, parts: partCount(bank.items.get(asked.item)) }}
      corner={corner}
      foot={[footLeft(draw, bank, messages), sampleMark]}
      bodyRef={bodyRef}
    >
      <WallAsk asked={asked} bank={bank} messages={messages} />
    </Wall>
  );
}

/** While asking what kind of item it is; afterwards who is next. */
function footLeft({ asked, place, count, next }: WallDraw, bank: LessonBank, { draw, items }: DrawTexts) {
  if (asked === null) return null;
  const item = bank.items.get(asked.item);
  if (asked.verdict === undefined) {
    if (item === undefined || asked.person === null) return null;
    const parts = partsOf(item);
    const kind = parts[Math.min(asked.part, parts.length - 1)]?.type ?? item.type;
    const part = item.type === 'case' ? [fill(draw.partOf, { n: asked.part + 1, m: parts.length })] : [];
    const swapped = asked.isSwapped ? [draw.swappedNote] : [];
    return [fill(draw.oral, { type: items[kind] }), ...part, ...swapped].join(draw.comma);
  }
  if (place === count || next === null) return draw.lastPerson;
  return (
    <>
      {draw.nextPerson}
      {'\u3000'}
      <b>{spacedName(next.name)}</b>
      {'\u3000'}
      {next.unit}
    </>
  );
}
