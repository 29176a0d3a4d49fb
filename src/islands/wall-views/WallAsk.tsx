import type { WallAsked } from '../../domain/wall/wall-record.ts';
import { fill } from '../../i18n/fill.ts';
import type { DrawMessages } from '../../i18n/zh-cn/draw.ts';
import type { ItemsMessages } from '../../i18n/zh-cn/items.ts';
import { ItemFace } from './ItemFace.tsx';
import type { LessonBank } from './lesson-bank.ts';
import { VerdictWord } from './VerdictWord.tsx';
import { WallClock } from './WallClock.tsx';
import { spacedName } from './wall-name.ts';

interface WallAskProps {
  readonly asked: WallAsked;
  readonly bank: LessonBank;
  readonly messages: { readonly draw: DrawMessages; readonly items: ItemsMessages };
}

/** One person's question, and once judged its answer with the articles. */
export function WallAsk({ asked, bank, messages }: WallAskProps) {
  const { person, verdict, clockEndsAt, away } = asked;
  const words = messages.draw;
  if (person === null) {
    return (
      <div class="wall-title">
        <h1 tabIndex={-1}>{words.nobodyLeft}</h1>
        <p class="lead">{words.nobodyLeftLead}</p>
      </div>
    );
  }
  const name = spacedName(person.name);
  // An item that could not be read: then the presenter asks one of their own.
  const item = bank.items.get(asked.item);
  return (
    <>
      <div class="draw-head">
        <h1 class="wall-who" tabIndex={-1}>
          <b data-long={[...name].length > 12 ? '' : undefined}>{name}</b>
          <span>{person.unit}</span>
          {away === undefined ? null : <span>{fill(words.insteadOf, away)}</span>}
        </h1>
        {verdict !== undefined ? (
          <VerdictWord verdict={verdict} messages={words} />
        ) : clockEndsAt === undefined ? null : (
          <WallClock endsAt={clockEndsAt} messages={words} />
        )}
      </div>
      {asked.item === '' ? null : item === undefined ? (
        <p class="wall-stem">{words.itemMissing}</p>
      ) : (
        <ItemFace item={item} asked={asked} bank={bank} messages={messages} />
      )}
    </>
  );
}
