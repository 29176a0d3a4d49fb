import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { useBoxScale } from './use-box-scale.ts';

interface StageBoxProps {
  /** The colour of today's handbook. */
  readonly cloth: string;
  readonly look?: string;
  /** Said in place of the sheet, which is then a mere picture; without it the sheet itself is read. */
  readonly label?: string;
  readonly children: ComponentChildren;
}

/** A sheet of 1920 × 1080 scaled as a whole into whatever room there is, alike on the wall and in a preview. */
export function StageBox({ cloth, look, label, children }: StageBoxProps) {
  const box = useRef<HTMLDivElement>(null);
  useBoxScale(box);
  return (
    <div
      ref={box}
      class={look === undefined ? 'stage-box' : `stage-box ${look}`}
      style={`--spine: var(--cloth-${cloth}, var(--must-fill))`}
    >
      {label === undefined ? (
        children
      ) : (
        <div role="img" aria-label={label}>
          <div aria-hidden="true">{children}</div>
        </div>
      )}
    </div>
  );
}
