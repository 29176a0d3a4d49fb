import type { ComponentChildren, Ref } from 'preact';
import type { WallRecord } from '../../../domain/wall/wall-record.ts';
import { WallMark } from '../WallMark.tsx';

interface ContestFrameProps {
  readonly record: Pick<WallRecord, 'title' | 'date' | 'isLarge'>;
  readonly corner: ComponentChildren;
  readonly look: 'ask' | 'told' | 'board';
  readonly bodyRef?: Ref<HTMLDivElement>;
  /** What stands at the foot: the teams' scores, or a sentence. */
  readonly foot: ComponentChildren;
  readonly children: ComponentChildren;
}

/** A sheet of 1920 × 1080 of a contest. */
export function ContestFrame({ record, corner, look, bodyRef, foot, children }: ContestFrameProps) {
  return (
    <section class="wall contest-sheet" data-large={record.isLarge ? '' : undefined}>
      <header class="wall-top">
        <WallMark />
        <span>
          {record.title}
          <i class="sep" />
          <span class="num">{record.date}</span>
        </span>
        <span>{corner}</span>
      </header>
      <div class="draw-body" data-look={look} ref={bodyRef ?? null}>
        {children}
      </div>
      <footer class="wall-foot">{foot}</footer>
    </section>
  );
}
