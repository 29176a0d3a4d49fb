import { useRef } from 'preact/hooks';
import type { Walk } from '../../domain/walk-round/walk.ts';
import { Findings } from './Findings.tsx';
import { LinesPage } from './LinesPage.tsx';
import { useBarePhone } from './use-bare-phone.ts';
import type { WalkUi } from './walk-ui.ts';

interface WalkUnderWayProps {
  readonly walk: Walk;
  readonly isFindings: boolean;
  readonly ui: WalkUi;
}

/** A walk at its lines or at what was found. Coming back to the lines is coming back to the same place. */
export function WalkUnderWay({ walk, isFindings, ui }: WalkUnderWayProps) {
  useBarePhone();
  const scrolled = useRef<number>();
  return isFindings ? (
    <Findings walk={walk} ui={ui} />
  ) : (
    <LinesPage
      walk={walk}
      scrolled={scrolled.current}
      onScrolled={(y) => {
        scrolled.current = y;
      }}
      ui={ui}
    />
  );
}
