import type { ComponentChildren, Ref } from 'preact';
import { WallFrame, type WallFrameFacts } from './WallFrame.tsx';

interface WallProps extends WallFrameFacts {
  readonly look: 'sealed' | 'drawn' | 'ask' | 'told';
  /** The item on the sheet and how many parts it has; nothing where no question is shown. */
  readonly asked?: { readonly item: string; readonly parts: number };
  readonly foot: readonly [ComponentChildren, ComponentChildren];
  readonly bodyRef: Ref<HTMLDivElement>;
  readonly children: ComponentChildren;
}

/** The sheet of a draw; a page that scrolls on phones. */
export function Wall({ look, asked, bodyRef, children, ...frame }: WallProps) {
  return (
    <WallFrame {...frame}>
      <div class="draw-body" data-look={look} data-item={asked?.item} data-parts={asked?.parts} ref={bodyRef}>
        {children}
      </div>
    </WallFrame>
  );
}
