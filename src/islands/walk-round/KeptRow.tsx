import { fill } from '../../i18n/fill.ts';
import type { KeptWalk } from '../../stores/walk-round.ts';
import { keptWords } from './kept-words.ts';
import { hashOf } from './walk-place.ts';
import type { WalkUi } from './walk-ui.ts';

interface KeptRowProps {
  readonly kept: KeptWalk;
  readonly onRemove: () => void;
  readonly ui: WalkUi;
}

/** One kept walk: whose, how far, and what can be done with it. */
export function KeptRow({ kept, onRemove, ui }: KeptRowProps) {
  const words = ui.messages.kept;
  const { unit, day, facts } = keptWords(kept, ui);
  return (
    <li>
      <b>{unit}</b>
      <span class="caption">
        {[day, ...facts]
          .filter((fact) => fact !== '')
          .map((fact) => (
            <span key={fact}>{fact}</span>
          ))}
        {kept.isUnsaved && <span class="tag warn">{words.unsaved}</span>}
      </span>
      <span class="walk-kept-do">
        {kept.walk && (
          <a class="btn small" href={hashOf(kept.id)} aria-label={fill(words.goLabel, { unit, day })}>
            {words.go}
          </a>
        )}
        <button
          type="button"
          class="btn small danger"
          aria-label={fill(words.removeLabel, { unit, day })}
          onClick={onRemove}
        >
          {words.remove}
        </button>
      </span>
    </li>
  );
}
