import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Walk } from '../../domain/walk-round/walk.ts';
import { FindingsActions } from './FindingsActions.tsx';
import { FindingsSheet } from './FindingsSheet.tsx';
import { UnsavedNote } from './UnsavedNote.tsx';
import type { WalkUi } from './walk-ui.ts';

interface FindingsProps {
  readonly walk: Walk;
  readonly ui: WalkUi;
}

/** What was found, as the unit is handed it, and what can be done with it. */
export function Findings({ walk, ui }: FindingsProps) {
  const title = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    scrollTo(0, 0);
    title.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div class="walk-findings">
      <FindingsActions walk={walk} ui={ui} />
      <UnsavedNote messages={ui.messages} />
      <FindingsSheet walk={walk} titleRef={title} ui={ui} />
    </div>
  );
}
