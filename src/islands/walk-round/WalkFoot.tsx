import { countLines } from '../../domain/walk-round/count-lines.ts';
import type { Walk } from '../../domain/walk-round/walk.ts';
import { fill } from '../../i18n/fill.ts';
import type { WalkRoundMessages } from '../../i18n/zh-cn/walk-round.ts';
import { hashOf } from './walk-place.ts';

interface WalkFootProps {
  readonly walk: Walk;
  readonly onNext: () => void;
  readonly messages: WalkRoundMessages;
}

/** Stays at the thumb: on to the next line nobody has looked at, and to what was found. */
export function WalkFoot({ walk, onNext, messages: { bar } }: WalkFootProps) {
  const { open, wrong } = countLines(walk.entries);
  return (
    <div class="walk-foot">
      {open > 0 ? (
        <button type="button" class="btn primary" onClick={onNext}>
          {bar.next}
        </button>
      ) : (
        <p class="quiet" role="status">
          {bar.done}
        </p>
      )}
      <a
        class={open > 0 ? 'btn' : 'btn primary'}
        href={hashOf(walk.id, true)}
        aria-label={fill(bar.findingsLabel, { n: wrong })}
      >
        {bar.findings}
        {wrong > 0 && <b class="walk-wrongs">{wrong}</b>}
      </a>
    </div>
  );
}
