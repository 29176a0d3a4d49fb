import type { Ref } from 'preact';
import { countLines } from '../../domain/walk-round/count-lines.ts';
import { walkDay } from '../../domain/walk-round/deadline.ts';
import { findingsOf } from '../../domain/walk-round/findings-of.ts';
import { otherNotes } from '../../domain/walk-round/other-notes.ts';
import type { Walk } from '../../domain/walk-round/walk.ts';
import { fullDayText } from '../../i18n/day-text.ts';
import { fill } from '../../i18n/fill.ts';
import { Finding } from './Finding.tsx';
import type { WalkUi } from './walk-ui.ts';

interface FindingsSheetProps {
  readonly walk: Walk;
  readonly titleRef: Ref<HTMLHeadingElement>;
  readonly ui: WalkUi;
}

/** The sheet itself: whose, when, how many, each finding, and places to sign. */
export function FindingsSheet({ walk, titleRef, ui }: FindingsSheetProps) {
  const { title, locale, messages } = ui;
  const { findings } = messages;
  const counts = countLines(walk.entries);
  const found = findingsOf(walk.entries);
  const notes = otherNotes(walk.entries);
  const day = walkDay(walk.startedAt);
  return (
    <article class="walk-sheet">
      <h1 ref={titleRef} tabIndex={-1}>
        {findings.title}
      </h1>
      <dl class="walk-facts">
        <dt>{findings.checklist}</dt>
        <dd lang="zh-CN">{title}</dd>
        <dt>{findings.unit}</dt>
        <dd class="walk-blank">{walk.unit}</dd>
        <dt>{findings.day}</dt>
        <dd>{fullDayText(day, locale)}</dd>
        <dt>{findings.result}</dt>
        <dd>{fill(findings.counts, { ...counts })}</dd>
      </dl>
      {found.length > 0 ? (
        <section aria-labelledby="walk-found">
          <h2 id="walk-found">{fill(findings.found, { n: found.length })}</h2>
          <ol class="walk-found">
            {found.map((entry, i) => (
              <Finding key={entry.line.id} entry={entry} number={i + 1} day={day} ui={ui} />
            ))}
          </ol>
        </section>
      ) : (
        <p>{counts.judged > 0 ? findings.none : findings.nothing}</p>
      )}
      {notes.length > 0 && (
        <section aria-labelledby="walk-notes">
          <h2 id="walk-notes">{fill(findings.notes, { n: notes.length })}</h2>
          <ul class="walk-notes">
            {notes.map(({ line, note }) => (
              <li key={line.id} lang="zh-CN">
                <b>{line.look}</b> {note}
              </li>
            ))}
          </ul>
        </section>
      )}
      <div class="walk-paper">
        {found.length > 0 && <p>{findings.decision}</p>}
        <p>{findings.paper}</p>
      </div>
      <p class="walk-signs">
        <span>{findings.signInspectors}</span>
        <span>{findings.signUnit}</span>
        <span>{findings.signDay}</span>
      </p>
    </article>
  );
}
