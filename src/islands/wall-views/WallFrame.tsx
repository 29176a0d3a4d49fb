import type { ComponentChildren } from 'preact';
import type { WallRecord } from '../../domain/wall/wall-record.ts';
import { WallMark } from './WallMark.tsx';

/** What every sheet shows above and below. */
export interface WallFrameFacts {
  readonly record: Pick<WallRecord, 'title' | 'date' | 'isLarge'>;
  readonly corner: ComponentChildren;
}

interface WallFrameProps extends WallFrameFacts {
  /** A class of the sheet's own beside `wall`. */
  readonly kind?: string;
  /** One part across the foot, or two at its ends. */
  readonly foot: ComponentChildren | readonly [ComponentChildren, ComponentChildren];
  readonly children: ComponentChildren;
}

/** A projected sheet of 1920 × 1080, scaled as a whole by the stage: head, body and foot. */
export function WallFrame({ record, corner, kind = '', foot, children }: WallFrameProps) {
  return (
    <section class={`wall ${kind}`} data-large={record.isLarge ? '' : undefined}>
      <header class="wall-top">
        <WallMark />
        <span>
          {record.title}
          <i class="sep" />
          <span class="num">{record.date}</span>
        </span>
        <span>{corner}</span>
      </header>
      {children}
      <footer class="wall-foot">{Array.isArray(foot) ? foot.map((end) => <span>{end}</span>) : foot}</footer>
    </section>
  );
}
