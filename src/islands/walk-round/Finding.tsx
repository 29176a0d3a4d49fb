import type { Day } from '../../domain/shared/day.ts';
import type { WalkEntry } from '../../domain/walk-round/walk.ts';
import { hrefOf } from '../../i18n/href.ts';
import { findingRows } from './finding-rows.ts';
import { MajorTag } from './MajorTag.tsx';
import type { WalkUi } from './walk-ui.ts';

interface FindingProps {
  readonly entry: WalkEntry;
  readonly number: number;
  /** The day of the walk. */
  readonly day: Day;
  readonly ui: WalkUi;
}

/** One line found wrong. */
export function Finding({ entry, number, day, ui: { locale, messages } }: FindingProps) {
  const { line, deadline } = entry;
  return (
    <li class="walk-finding">
      <h3>
        <span class="num">{number}</span>
        <span lang="zh-CN">{line.area}</span>
        {line.severity === 'major' ? (
          <MajorTag messages={messages} />
        ) : (
          <span class="tag">{messages.findings.general}</span>
        )}
      </h3>
      <dl>
        {findingRows(entry, day, locale, messages).map(({ id, name, value }) => (
          <div key={id} data-row={id}>
            <dt>{name}</dt>
            {id === 'basis' ? (
              <dd lang="zh-CN">
                {line.articles.map(({ label, path }) => (
                  <a key={label} href={hrefOf(locale, path)}>
                    {label}
                  </a>
                ))}
              </dd>
            ) : (
              <dd class={id === 'deadline' && !deadline ? 'walk-undecided' : undefined}>
                <span>{value}</span>
              </dd>
            )}
          </div>
        ))}
      </dl>
    </li>
  );
}
