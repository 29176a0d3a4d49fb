import type { ComponentChildren, Ref } from 'preact';
import type { WallRecord } from '../../domain/wall/wall-record.ts';
import { WallMark } from './WallMark.tsx';

interface WallProps {
  readonly record: Pick<WallRecord, 'title' | 'date' | 'isLarge'>;
  readonly look: 'sealed' | 'drawn' | 'ask' | 'told';
  /** The item on the sheet and how many parts it has; nothing where no question is shown. */
  readonly asked?: { readonly item: string; readonly parts: number };
  readonly corner: ComponentChildren;
  readonly foot: readonly [ComponentChildren, ComponentChildren];
  readonly bodyRef: Ref<HTMLDivElement>;
  readonly children: ComponentChildren;
}

/** The projected sheet of a draw: 1920 × 1080, scaled as a whole by the stage; a page that scrolls on phones. */
export function Wall({ record, look, asked, corner, foot, bodyRef, children }: WallProps) {
  return (
    <section class="wall" data-large={record.isLarge ? '' : undefined}>
      <header class="wall-top">
        <WallMark />
        <span>
          {record.title}
          <i class="sep" />
          <span class="num">{record.date}</span>
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
