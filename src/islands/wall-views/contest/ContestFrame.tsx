import type { ComponentChildren, Ref } from 'preact';
import { WallFrame, type WallFrameFacts } from '../WallFrame.tsx';

interface ContestFrameProps extends WallFrameFacts {
  readonly look: 'ask' | 'told' | 'board';
  readonly bodyRef?: Ref<HTMLDivElement>;
  /** What stands at the foot: the teams' scores, or a sentence. */
  readonly foot: ComponentChildren;
  readonly children: ComponentChildren;
}

/** A sheet of a contest. */
export function ContestFrame({ look, bodyRef, children, ...frame }: ContestFrameProps) {
  return (
    <WallFrame {...frame} kind="contest-sheet">
      <div class="draw-body" data-look={look} ref={bodyRef ?? null}>
        {children}
      </div>
    </WallFrame>
  );
}
