import type { ComponentChildren } from 'preact';
import type { WallRecord } from '../../domain/wall/wall-record.ts';
import { WallMark } from './WallMark.tsx';

interface SheetFrameProps {
  readonly record: Pick<WallRecord, 'title' | 'date' | 'isLarge'>;
  readonly corner: ComponentChildren;
  readonly foot: readonly [ComponentChildren, ComponentChildren];
  readonly children: ComponentChildren;
}

/** A sheet of 1920 × 1080 with the meeting's head and a foot. */
export function SheetFrame({ record, corner, foot, children }: SheetFrameProps) {
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
      <div class="sheet-body">{children}</div>
      <footer class="wall-foot">
        <span>{foot[0]}</span>
        <span>{foot[1]}</span>
      </footer>
    </section>
  );
}
