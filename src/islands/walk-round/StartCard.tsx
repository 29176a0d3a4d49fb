import { useState } from 'preact/hooks';
import { MOST_UNIT } from '../../domain/walk-round/walk.ts';
import { fill } from '../../i18n/fill.ts';
import { beginWalk } from '../../stores/walk-round.ts';
import { hashOf } from './walk-place.ts';
import type { WalkUi } from './walk-ui.ts';

interface StartCardProps extends WalkUi {
  /** Nothing is kept yet: beginning is all there is to do. */
  readonly isFirst: boolean;
}

/** Whom the walk is of, what happens to it, and the way in. */
export function StartCard({ checklist, lines, messages, isFirst }: StartCardProps) {
  const { start } = messages;
  const [unit, setUnit] = useState('');
  const major = lines.filter(({ severity }) => severity === 'major').length;
  const begin = (event: Event) => {
    event.preventDefault();
    location.hash = hashOf(beginWalk({ checklist, unit: unit.trim(), lines }));
  };
  return (
    <form class={isFirst ? 'card due walk-card' : 'card walk-card'} onSubmit={begin}>
      <h2 class="card-title">{start.title}</h2>
      <p class="caption">{fill(start.lines, { n: lines.length, major })}</p>
      <p class="field">
        <label for="walk-unit">{start.unit}</label>
        <input
          class="input"
          id="walk-unit"
          autocomplete="off"
          maxLength={MOST_UNIT}
          value={unit}
          onInput={(event) => setUnit(event.currentTarget.value)}
        />
      </p>
      <button type="submit" class="btn primary wide">
        {start.go}
      </button>
      <p class="caption">{start.device}</p>
    </form>
  );
}
