import { useLayoutEffect, useRef } from 'preact/hooks';
import { byArea } from '../../domain/walk-round/by-area.ts';
import { walkDay } from '../../domain/walk-round/deadline.ts';
import { changeOf } from '../../domain/walk-round/fit-checklist.ts';
import { nextOpen } from '../../domain/walk-round/next-open.ts';
import type { Walk } from '../../domain/walk-round/walk.ts';
import { ChangesNote } from './ChangesNote.tsx';
import { LineCard } from './LineCard.tsx';
import { UnitField } from './UnitField.tsx';
import { UnsavedNote } from './UnsavedNote.tsx';
import { WalkBar } from './WalkBar.tsx';
import { WalkFoot } from './WalkFoot.tsx';
import type { WalkUi } from './walk-ui.ts';

interface LinesPageProps {
  readonly walk: Walk;
  /** Where the lines were left, in pixels; absent the first time. */
  readonly scrolled: number | undefined;
  readonly onScrolled: (y: number) => void;
  readonly ui: WalkUi;
}

/** All lines under their areas, judged in any order. */
export function LinesPage({ walk, scrolled, onScrolled, ui }: LinesPageProps) {
  /** The line that was touched last: the next one is looked for behind it. */
  const at = useRef<string>();
  useLayoutEffect(() => {
    scrollTo(0, scrolled ?? 0);
    const note = () => onScrolled(scrollY);
    addEventListener('scroll', note);
    return () => removeEventListener('scroll', note);
  }, []);
  const numbers = new Map(walk.entries.map(({ line }, i) => [line.id, i + 1]));
  const changes = walk.entries.map((entry) => changeOf(entry, ui.lines));
  const goOn = () => {
    at.current = nextOpen(walk.entries, at.current);
    const heading = document.getElementById(`line-${at.current}`);
    heading?.focus({ preventScroll: true });
    heading?.closest('.walk-line')?.scrollIntoView();
  };
  return (
    <div class="walk">
      <WalkBar walk={walk} ui={ui} />
      <UnsavedNote messages={ui.messages} />
      <ChangesNote changes={changes} messages={ui.messages} />
      <UnitField unit={walk.unit} messages={ui.messages} />
      <p class="caption walk-decision">{ui.messages.deadline.decision}</p>
      {byArea(walk.entries).map(({ title, entries }) => (
        <section key={title} class="walk-area">
          <h2 lang="zh-CN">{title}</h2>
          {entries.map((entry) => {
            const number = numbers.get(entry.line.id) ?? 0;
            return (
              <LineCard
                key={entry.line.id}
                entry={entry}
                number={number}
                change={changes[number - 1]}
                day={walkDay(walk.startedAt)}
                onTouch={() => {
                  at.current = entry.line.id;
                }}
                ui={ui}
              />
            );
          })}
        </section>
      ))}
      <WalkFoot walk={walk} onNext={goOn} messages={ui.messages} />
    </div>
  );
}
