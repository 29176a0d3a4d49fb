import type { ArticleNote } from '../../domain/citation/article-note.ts';
import type { CitationId } from '../../domain/item/item.ts';
import type { Slide } from '../../domain/slides/slide.ts';
import type { WallRecord } from '../../domain/wall/wall-record.ts';
import { fill } from '../../i18n/fill.ts';
import { SheetFrame } from './SheetFrame.tsx';
import { SlideArticles } from './SlideArticles.tsx';
import { SlideBasis } from './SlideBasis.tsx';
import { SlideCheck, type SlideQuestion } from './SlideCheck.tsx';
import { SlideText } from './SlideText.tsx';
import type { SlideTexts } from './slide-texts.ts';

interface SlideSheetProps {
  readonly slide: Slide;
  /** From 1. */
  readonly number: number;
  readonly total: number;
  readonly articles: Readonly<Record<CitationId, ArticleNote>>;
  /** The articles stand over the lower part. */
  readonly showsArticles: boolean;
  /** On a question's slide, once it was read. */
  readonly check?: SlideQuestion | undefined;
  readonly record: Pick<WallRecord, 'title' | 'date' | 'book' | 'isLarge'>;
  readonly messages: SlideTexts;
}

/** One slide of a lesson as a sheet of the wall. */
export function SlideSheet(props: SlideSheetProps) {
  const { slide, number, total, articles, showsArticles, check, record, messages } = props;
  const notes = slide.cites.flatMap((cite) => articles[cite] ?? []);
  const page = fill(messages.slides.page, { n: number, m: total });
  const fitKey = `${slide.section}:${slide.part}:${slide.title}:${record.isLarge}`;
  const foot =
    slide.check === undefined ? (
      <SlideBasis labels={notes.map(({ label }) => label)} messages={messages.slides} />
    ) : (
      slide.title
    );
  return (
    <SheetFrame record={record} corner={record.book} foot={[foot, <span class="num">{page}</span>]}>
      <div class="slide" data-slide={number} lang="zh-CN">
        {slide.check === undefined ? (
          <SlideText slide={slide} fitKey={fitKey} messages={messages.slides} />
        ) : (
          <SlideCheck question={check} articles={articles} isLarge={record.isLarge} messages={messages} />
        )}
        {showsArticles && slide.check === undefined ? (
          <SlideArticles notes={notes} fitKey={fitKey} messages={messages.slides} />
        ) : null}
      </div>
    </SheetFrame>
  );
}
