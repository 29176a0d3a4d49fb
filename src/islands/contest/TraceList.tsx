import { useMemo } from 'preact/hooks';
import type { Contest } from '../../domain/contest/contest.ts';
import { traceOf } from '../../domain/contest/contest-record.ts';
import { takeBack } from '../../domain/contest/quiz-draft.ts';
import { type ScoreEvent, scoreEvents } from '../../domain/contest/score-events.ts';
import { fill } from '../../i18n/fill.ts';
import type { ContestMessages } from '../../i18n/zh-cn/contest.ts';
import { changeQuiz } from './quiz-moves.ts';
import { signedText, whyWords } from './why-words.ts';

interface TraceListProps {
  readonly contest: Contest;
  readonly messages: ContestMessages;
}

/** What the scores came about by, newest first, each line to be taken back; below what was taken back. */
export function TraceList({ contest, messages }: TraceListProps) {
  const events = useMemo(() => scoreEvents(contest), [contest]);
  const undone = useMemo(() => traceOf(contest).filter(({ isUndone }) => isUndone), [contest]);
  return (
    <section class="contest-trace" aria-labelledby="contest-trace">
      <h2 id="contest-trace">{messages.trace}</h2>
      {events.length + undone.length === 0 ? <p class="small quiet">{messages.traceNone}</p> : null}
      <ul>
        {events.map((event) => {
          const text = eventText(event, messages);
          return (
            <li key={event.event}>
              <span lang="zh-CN">{text}</span>
              <b class="num">{signedText(event.points)}</b>
              <button
                type="button"
                class="btn small plain"
                aria-label={fill(messages.traceUndo, { text })}
                onClick={() => changeQuiz((before, now) => takeBack(before, now, event.event))}
              >
                {messages.undoWord}
              </button>
            </li>
          );
        })}
        {undone.map((line, i) => (
          <li key={`${i}:${line.at}`} data-undone="">
            <s lang="zh-CN">{`${line.name}${messages.comma}${whyWords(line.why, messages)}`}</s>
            <s class="num">{signedText(line.points)}</s>
            <small>{messages.undone}</small>
          </li>
        ))}
      </ul>
    </section>
  );
}

function eventText({ type, name, verdict, reason }: ScoreEvent, messages: ContestMessages): string {
  const why =
    type === 'judged'
      ? verdict === 'passed'
        ? messages.passed
        : whyWords(verdict ?? '', messages)
      : type === 'foul'
        ? messages.foul
        : (reason ?? '');
  return [...(name === '' ? [] : [name]), why].join(messages.comma);
}
