import type { ComponentChildren } from 'preact';
import type { Slide } from '../../domain/slides/slide.ts';
import { fill } from '../../i18n/fill.ts';
import type { LeadMessages } from '../../i18n/zh-cn/lead.ts';
import { slideTitle } from './slide-title.ts';

interface TeachDeskProps {
  readonly slides: readonly Slide[];
  /** The slide on the wall, from 0. */
  readonly index: number;
  /** What is said over the preview: articles or an answer shown, large type. */
  readonly marks: readonly string[];
  readonly messages: LeadMessages;
  /** The sheet on the wall, and the next one. */
  readonly preview: ComponentChildren;
  readonly next: ComponentChildren;
  readonly onJump: (index: number) => void;
}

/** How many coming slides are listed beside the next one. */
const COMING = 4;

/** The slide on the wall in large, the next one small, and what comes after. */
export function TeachDesk({ slides, index, marks, messages, preview, next, onJump }: TeachDeskProps) {
  const place = (n: number) => fill(messages.slidePlace, { n, m: slides.length });
  const coming = slides.slice(index + 2, index + 2 + COMING);
  return (
    <section class="lead-teach" aria-label={messages.teach}>
      <p class="lead-label">
        <span>{messages.onWall}</span>
        {marks.map((mark) => (
          <span key={mark} class="tag must">
            {mark}
          </span>
        ))}
        <span class="num">{place(index + 1)}</span>
      </p>
      <div class="lead-shot-big">{preview}</div>
      <div class="lead-under">
        <div>
          <p class="lead-label">
            <span>{index + 1 < slides.length ? messages.nextSlide : messages.lastSlide}</span>
            <span class="num">{index + 1 < slides.length ? place(index + 2) : null}</span>
          </p>
          {index + 1 < slides.length ? <div class="lead-shot-mini">{next}</div> : null}
        </div>
        <div>
          <p class="lead-label">
            <span>{messages.coming}</span>
          </p>
          {coming.length === 0 ? <p class="small quiet">{messages.comingNone}</p> : null}
          <ol class="lead-coming" lang="zh-CN">
            {coming.map((slide, i) => (
              <li key={`${slide.section}:${slide.part}:${slide.check}`}>
                <button type="button" onClick={() => onJump(index + 2 + i)}>
                  <span class="num">{index + 3 + i}</span>
                  <span>{slideTitle(slide, messages)}</span>
                </button>
              </li>
            ))}
          </ol>
        </div>
      </div>
    </section>
  );
}
