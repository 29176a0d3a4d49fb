import { seedOf } from '../../domain/shared/rng.ts';
import type { WallLook, WallRecord } from '../../domain/wall/wall-record.ts';
import { CoverSheet } from './CoverSheet.tsx';
import { DrawLook } from './DrawLook.tsx';
import { EndedSheet } from './EndedSheet.tsx';
import type { LessonBank } from './lesson-bank.ts';
import { SignInSheet } from './SignInSheet.tsx';
import { SlideSheet } from './SlideSheet.tsx';
import { SummarySheet } from './SummarySheet.tsx';
import type { SheetTexts } from './sheet-texts.ts';
import type { Deck } from './use-deck.ts';

interface RecordSheetProps {
  readonly record: WallRecord;
  readonly deck: Deck;
  /** Of the lesson the question on the sheet is from. */
  readonly bank: LessonBank;
  readonly messages: SheetTexts;
}

/** The sheet a wall record stands for, the same on the wall and in the console's preview. */
export function RecordSheet({ record, deck, bank, messages }: RecordSheetProps) {
  const { look } = record;
  if (look.type === 'sign-in') return <SignInSheet record={record} look={look} messages={messages.wall} />;
  if (look.type === 'slide') {
    return <SlideLook record={record} look={look} deck={deck} bank={bank} messages={messages} />;
  }
  if (look.type === 'draw') return <DrawLook record={record} draw={look.draw} bank={bank} messages={messages} />;
  if (look.type === 'summary') return <SummarySheet record={record} summary={look.summary} messages={messages} />;
  if (look.type === 'ended') return <EndedSheet record={record} messages={messages.wall} />;
  return <CoverSheet record={record} messages={messages.slides} />;
}

interface SlideLookProps extends RecordSheetProps {
  readonly look: Extract<WallLook, { readonly type: 'slide' }>;
}

/** The slide at a place; the cover until the slides are read. */
function SlideLook({ record, look, deck, bank, messages }: SlideLookProps) {
  const slides = deck.type === 'loaded' ? deck.slides.slides : [];
  const slide = slides[Math.min(look.index, slides.length - 1)];
  if (deck.type !== 'loaded' || slide === undefined) return <CoverSheet record={record} messages={messages.slides} />;
  const item = slide.check === undefined ? undefined : bank.items.get(slide.check);
  const answer = item === undefined || !look.isRevealed ? undefined : bank.keys.get(item.id);
  const optionSeed = seedOf(`${record.source}|${slide.check}`);
  return (
    <SlideSheet
      slide={slide}
      number={look.index + 1}
      total={slides.length}
      articles={{ ...deck.slides.articles, ...(answer === undefined ? {} : bank.articles) }}
      showsArticles={look.showsArticles}
      check={item && (answer === undefined ? { item, optionSeed } : { item, answer, optionSeed })}
      record={record}
      messages={messages}
    />
  );
}
