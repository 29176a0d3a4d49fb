import type { Ref } from 'preact';
import { type DrawSitting, holderAt, verdictAt } from '../../domain/draw/sitting.ts';
import { seedOf } from '../../domain/shared/rng.ts';
import { fill } from '../../i18n/fill.ts';
import type { DrawTexts } from './draw-texts.ts';
import type { LessonBank } from './lesson-bank.ts';
import { partCount } from './stage-words.ts';
import { Wall } from './Wall.tsx';
import { WallAsk } from './WallAsk.tsx';
import { WallDrawn } from './WallDrawn.tsx';
import { WallSealed } from './WallSealed.tsx';
import { partsOf } from './wall-item.ts';
import { spacedName } from './wall-name.ts';

/** What stands on top of every sheet. */
export interface WallHead {
  readonly cloth: string;
  readonly title: string;
  readonly date: string;
}

interface StageWallProps {
  readonly sitting: DrawSitting;
  readonly shown: number;
  readonly head: WallHead;
  readonly bank: LessonBank;
  readonly bodyRef: Ref<HTMLDivElement>;
  readonly messages: DrawTexts;
}

/** The sheet for where the draw stands. */
export function StageWall({ sitting, shown, head, bank, bodyRef, messages }: StageWallProps) {
  const { draw } = messages;
  const { phase, place, count, sample } = sitting;
  const sampleMark = sample ? draw.sampleRoster : '';
  if (phase !== 'judging') {
    const rule = (
      <>
        {draw.rule}
        {'\u3000'}
        <b>{draw.ruleName}</b>
        {draw.comma}
        {draw.ruleSays}
      </>
    );
    const spoken =
      sitting.spoken === '' ? null : (
        <>
          {draw.spoken} <b class="num">{sitting.spoken}</b>
        </>
      );
    return (
      <Wall
        {...head}
        look={phase === 'sealed' ? 'sealed' : 'drawn'}
        corner={sampleMark}
        foot={[rule, spoken]}
        bodyRef={bodyRef}
      >
        {phase === 'sealed' ? (
          <WallSealed sitting={sitting} messages={draw} />
        ) : (
          <WallDrawn sitting={sitting} shown={shown} messages={draw} />
        )}
      </Wall>
    );
  }
  const item = sitting.items[place - 1]?.item ?? '';
  const corner = (
    <>
      {draw.asking}{' '}
      <span class="num">
        {place} / {count}
      </span>
    </>
  );
  return (
    <Wall
      {...head}
      look={verdictAt(sitting, place) === undefined ? 'ask' : 'told'}
      asked={{ item, parts: partCount(bank.items.get(item)) }}
      corner={corner}
      foot={[footLeft(sitting, bank, messages), sampleMark]}
      bodyRef={bodyRef}
    >
      <AskSheet sitting={sitting} bank={bank} messages={messages} />
    </Wall>
  );
}

function AskSheet({ sitting, bank, messages }: Pick<StageWallProps, 'sitting' | 'bank' | 'messages'>) {
  const { place } = sitting;
  const holder = holderAt(sitting, place);
  if (holder === null) {
    return (
      <div class="wall-title">
        <h1 tabIndex={-1}>{messages.draw.nobodyLeft}</h1>
        <p class="lead">{messages.draw.nobodyLeftLead}</p>
      </div>
    );
  }
  return (
    <WallAsk
      person={sitting.roster.find(({ id }) => id === holder)}
      item={bank.items.get(sitting.items[place - 1]?.item ?? '')}
      part={sitting.part}
      optionSeed={seedOf(`${sitting.id}|${place}`)}
      verdict={verdictAt(sitting, place)}
      bank={bank}
      messages={messages}
    />
  );
}

/** While asking what kind of item it is; afterwards who is next. */
function footLeft(sitting: DrawSitting, bank: LessonBank, { draw, items }: DrawTexts) {
  const { place, part, count } = sitting;
  const item = bank.items.get(sitting.items[place - 1]?.item ?? '');
  if (verdictAt(sitting, place) === undefined) {
    if (item === undefined || holderAt(sitting, place) === null) return null;
    const parts = partsOf(item);
    const kind = parts[Math.min(part, parts.length - 1)]?.type ?? item.type;
    const oral = fill(draw.oral, { type: items[kind] });
    if (item.type !== 'case') return oral;
    return `${oral}${draw.comma}${fill(draw.partOf, { n: part + 1, m: parts.length })}`;
  }
  if (place === count) return draw.lastPerson;
  const next = sitting.roster.find(({ id }) => id === holderAt(sitting, place + 1));
  return (
    <>
      {draw.nextPerson}
      {'\u3000'}
      <b>{spacedName(next?.name ?? '')}</b>
      {'\u3000'}
      {next?.unit}
    </>
  );
}
