import type { ComponentChildren } from 'preact';
import { WallFrame, type WallFrameFacts } from './WallFrame.tsx';

interface SheetFrameProps extends WallFrameFacts {
  readonly foot: readonly [ComponentChildren, ComponentChildren];
  readonly children: ComponentChildren;
}

/** A sheet with the meeting's head and a foot. */
export function SheetFrame({ children, ...frame }: SheetFrameProps) {
  return (
    <WallFrame {...frame}>
      <div class="sheet-body">{children}</div>
    </WallFrame>
  );
}
