import { countLines } from '../../domain/walk-round/count-lines.ts';
import type { Walk } from '../../domain/walk-round/walk.ts';
import { fill } from '../../i18n/fill.ts';
import { Icon } from '../controls/Icon.tsx';
import { backIcon } from '../controls/icons.ts';
import { LIST_HASH } from './walk-place.ts';
import type { WalkUi } from './walk-ui.ts';

interface WalkBarProps {
  readonly walk: Walk;
  readonly ui: WalkUi;
}

/** Stays on top: whose walk it is, and how much of it is done. */
export function WalkBar({ walk, ui: { title, messages } }: WalkBarProps) {
  const { bar } = messages;
  const counts = countLines(walk.entries);
  const { judged, all } = counts;
  return (
    <header class="walk-bar">
      <a class="icon-btn" href={LIST_HASH} aria-label={bar.leave}>
        <Icon path={backIcon} />
      </a>
      <h1>
        <span>
          {messages.title}
          <span lang="zh-CN">{title}</span>
        </span>
        {walk.unit !== '' && <small>{walk.unit}</small>}
      </h1>
      <span class="num walk-done" aria-hidden="true">
        {fill(bar.judged, { judged, all })}
      </span>
      <span
        class="bar"
        role="progressbar"
        aria-label={fill(bar.judgedLabel, { judged, all })}
        aria-valuemin={0}
        aria-valuenow={judged}
        aria-valuemax={all}
      >
        <i style={{ width: `${(judged / Math.max(all, 1)) * 100}%` }} />
      </span>
    </header>
  );
}
