import type { ComponentChildren, Ref } from 'preact';
import { WallMark } from './WallMark.tsx';

interface WallProps {
  readonly look: 'sealed' | 'drawn' | 'ask' | 'told';
  /** The item on the sheet and how many parts it has; nothing where no question is shown. */
  readonly asked?: { readonly item: string; readonly parts: number };
  readonly title: string;
  readonly date: string;
  readonly corner: ComponentChildren;
  readonly foot: readonly [ComponentChildren, ComponentChildren];
  readonly bodyRef: Ref<HTMLDivElement>;
  readonly children: ComponentChildren;
}

/** The projected sheet: 1920 × 1080, scaled as a whole by the stage; a page that scrolls on phones. */
export function Wall({ look, asked, title, date, corner, foot, bodyRef, children }: WallProps) {
  return (
    <section class="wall">
      <header class="wall-top">
        <WallMark />
        <span>
          {title}
          <i class="sep" />
          <span class="num">{date}</span>
        </span>
        <span>{corner}</span>
      </header>
      <div class="draw-body" data-look={look} data-item={asked?.item} data-parts={asked?.parts} ref={bodyRef}>
        {children}
      </div>
      <footer class="wall-foot">
        <span>{foot[0]}</span>
        <span>{foot[1]}</span>
      </footer>
    </section>
  );
}
