import type { RosterProblem, RosterProblemKind } from '../../../domain/draw/parse-roster.ts';
import { fill } from '../../../i18n/fill.ts';
import type { RosterMessages } from './roster-messages.ts';

interface RosterProblemsProps {
  readonly problems: readonly RosterProblem[];
  readonly messages: RosterMessages;
}

/** More than these nobody mends in one go. */
const MOST_SHOWN = 50;

/** The lines that could not be taken, each with what to do. */
export function RosterProblems({ problems, messages }: RosterProblemsProps) {
  if (problems.length === 0) return null;
  const rest = problems.length - MOST_SHOWN;
  return (
    <section class="roster-problems" aria-label={fill(messages.rosterProblems, { n: problems.length })}>
      <h3>{fill(messages.rosterProblems, { n: problems.length })}</h3>
      <ul>
        {problems.slice(0, MOST_SHOWN).map(({ line, kind, text }) => (
          <li key={line}>
            <b class="num">{fill(messages.rosterLine, { line })}</b>
            <q>{text}</q>
            <span>{problemWords(kind, messages)}</span>
          </li>
        ))}
      </ul>
      {rest > 0 ? <p>{fill(messages.rosterProblemsMore, { n: rest })}</p> : null}
      <p>{messages.rosterProblemsKept}</p>
    </section>
  );
}

function problemWords(kind: RosterProblemKind, messages: RosterMessages): string {
  if (kind === 'duplicate') return messages.problemDuplicate;
  if (kind === 'no-name') return messages.problemNoName;
  return kind === 'too-long' ? messages.problemTooLong : messages.problemTooMany;
}
