import { useRef } from 'preact/hooks';
import type { Slide } from '../../domain/slides/slide.ts';
import { fill } from '../../i18n/fill.ts';
import type { SlidesMessages } from '../../i18n/zh-cn/slides.ts';
import { SlideBlockView } from './SlideBlockView.tsx';
import { useFit } from './use-fit.ts';
import { nameSize } from './wall-name.ts';

interface SlideTextProps {
  readonly slide: Slide;
  /** Changes with what is shown. */
  readonly fitKey: string;
  readonly messages: SlidesMessages;
}

/** The width that a title has beside its number, and its size at most. */
const TITLE = { width: 1560, most: 88 };

/** A part of the lesson's text under its section's title. */
export function SlideText({ slide: { title, part, parts, blocks }, fitKey, messages }: SlideTextProps) {
  const body = useRef<HTMLDivElement>(null);
  useFit(body, fitKey);
  return (
    <>
      <div class="slide-title">
        <h1 tabIndex={-1} style={`--size: ${nameSize(title, TITLE.width, TITLE.most)}px`}>
          {title}
        </h1>
        {parts > 1 ? <span class="num">{fill(messages.part, { n: part, m: parts })}</span> : null}
      </div>
      <div class="slide-body" ref={body}>
        {blocks.map((block, i) => (
          <SlideBlockView key={i} block={block} messages={messages} />
        ))}
      </div>
    </>
  );
}
