import type { ComponentChildren, Ref } from 'preact';
import { WallMark } from './WallMark.tsx';

interface WallProps {
  /** The handbook whose cloth stands at the left edge. */
  readonly cloth: string;
  readonly look: 'sealed' | 'drawn' | 'ask' | 'told';
  readonly title: string;
  readonly date: string;
  readonly corner: ComponentChildren;
  readonly foot: readonly [ComponentChildren, ComponentChildren];
  readonly bodyRef: Ref<HTMLDivElement>;
  readonly children: ComponentChildren;
}

/** The projected sheet: 1920 × 1080, scaled as a whole by the stage; a page that scrolls on phones. */
export function Wall({ cloth, look, title, date, corner, foot, bodyRef, children }: WallProps) {
  return (
    <section class="wall" style={`--spine: var(--cloth-${cloth}, var(--must-fill))`}>
      <header class="wall-top">
        <WallMark />
        <span>
          {title}
          <i class="sep" />
          <span class="num">{date}</span>
        </span>
        <span>{corner}</span>
      </header>
      <div class="draw-body" data-look={look} ref={bodyRef}>
        {children}
      </div>
      <footer class="wall-foot">
        <span>{foot[0]}</span>
        <span>{foot[1]}</span>
      </footer>
    </section>
  );
}
