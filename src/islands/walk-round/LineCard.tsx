import type { Day } from '../../domain/shared/day.ts';
import { fitToChecklist, type LineChange } from '../../domain/walk-round/fit-checklist.ts';
import type { LineVerdict, WalkEntry } from '../../domain/walk-round/walk.ts';
import { clearLine, judgeLine } from '../../domain/walk-round/walk-steps.ts';
import { fill } from '../../i18n/fill.ts';
import { changeWalk } from '../../stores/walk-round.ts';
import { Articles } from './Articles.tsx';
import { DeadlineField } from './DeadlineField.tsx';
import { MajorTag } from './MajorTag.tsx';
import { NoteField } from './NoteField.tsx';
import { VerdictChoice } from './VerdictChoice.tsx';
import type { WalkUi } from './walk-ui.ts';

interface LineCardProps {
  readonly entry: WalkEntry;
  /** Its place in the walk, from 1. */
  readonly number: number;
  readonly change: LineChange | undefined;
  /** The day of the walk. */
  readonly day: Day;
  /** Tells that this line was judged last. */
  readonly onTouch: () => void;
  readonly ui: WalkUi;
}

/** One line: what to look at, when it is wrong, and what was found; the rest opens once it is wrong. */
export function LineCard({ entry, number, change, day, onTouch, ui }: LineCardProps) {
  const { line, verdict } = entry;
  const { lines, locale, messages } = ui;
  const judge = (given: LineVerdict) => {
    onTouch();
    changeWalk((walk, now) => judgeLine(walk, line.id, given, now));
  };
  // What nobody has judged reads as the checklist does now.
  const clear = () => changeWalk((walk, now) => fitToChecklist(clearLine(walk, line.id, now), lines));
  const isWrong = verdict === 'wrong';
  return (
    <article class="walk-line" data-verdict={verdict ?? 'open'} aria-labelledby={`line-${line.id}`}>
      <h3 id={`line-${line.id}`} tabIndex={-1} lang="zh-CN">
        <span class="num">{number}</span> {line.look}
      </h3>
      <p class="walk-tags">
        {line.severity === 'major' && <MajorTag messages={messages} />}
        {change && <span class="tag warn">{messages.changes.tags[change]}</span>}
      </p>
      <p>
        <span class="walk-word">{messages.wrongWhen}</span> <span lang="zh-CN">{line.wrong}</span>
      </p>
      <Articles articles={line.articles} locale={locale} messages={messages} />
      <VerdictChoice id={line.id} number={number} verdict={verdict} onJudge={judge} messages={messages} />
      {isWrong && (
        <p>
          <span class="walk-word">{messages.act}</span> <span lang="zh-CN">{line.act}</span>
        </p>
      )}
      <NoteField line={line.id} number={number} note={entry.note} isOpen={isWrong} messages={messages} />
      {isWrong && (
        <DeadlineField line={line.id} deadline={entry.deadline} day={day} locale={locale} messages={messages} />
      )}
      {verdict && (
        <button
          type="button"
          class="btn plain small walk-clear"
          aria-label={fill(messages.clearLabel, { n: number })}
          onClick={clear}
        >
          {messages.clear}
        </button>
      )}
    </article>
  );
}
