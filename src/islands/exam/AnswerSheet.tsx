import { fill } from '../../i18n/fill.ts';
import type { ExamMessages } from '../../i18n/zh-cn/exam.ts';
import { numberList } from './number-list.ts';
import type { SheetCell, SheetSection } from './sheet-sections.ts';

interface Props {
  readonly sections: readonly SheetSection[];
  readonly onGo: (number: number) => void;
  readonly messages: ExamMessages;
}

/** The answer sheet: every item by number, with its state as a shape, and what the shapes mean. */
export function AnswerSheet({ sections, onGo, messages }: Props) {
  return (
    <>
      {sections.map(({ id, title, cells }) => (
        <section class="exam-cells" key={id} aria-label={title} lang="zh-CN">
          <h3>
            <span>{title}</span>
            <span class="num">
              {numberList(
                cells.map(({ number }) => number),
                messages,
              )}
            </span>
          </h3>
          <ol>
            {cells.map((cell) => (
              <li key={cell.number}>
                <button
                  type="button"
                  data-state={cellState(cell)}
                  aria-current={cell.current ? 'true' : undefined}
                  aria-label={cellWords(cell, messages)}
                  onClick={() => onGo(cell.number)}
                >
                  {cell.number}
                </button>
              </li>
            ))}
          </ol>
        </section>
      ))}
      <ul class="exam-legend" aria-hidden="true">
        {LEGEND.map(([state, word]) => (
          <li key={state}>
            <i data-state={state} />
            {messages[word]}
          </li>
        ))}
      </ul>
    </>
  );
}

const LEGEND = [
  ['now', 'stateCurrent'],
  ['done', 'stateDone'],
  ['left', 'stateLeft'],
  ['left flag', 'stateFlagged'],
] as const;

function cellState({ current, done, flagged }: SheetCell): string {
  const states = [done ? 'done' : 'left'];
  if (current) states.push('now');
  if (flagged) states.push('flag');
  return states.join(' ');
}

function cellWords({ number: n, current, done, flagged }: SheetCell, messages: ExamMessages): string {
  const state = done ? messages.stateDone : messages.stateLeft;
  const cell = fill(current ? messages.cellCurrent : messages.cell, { n, state });
  return flagged ? fill(messages.cellFlagged, { cell }) : cell;
}
