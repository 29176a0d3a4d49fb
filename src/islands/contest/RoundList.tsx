import type { QuizDraft } from '../../domain/contest/contest-draft.ts';
import { standOf } from '../../domain/contest/stand-of.ts';
import type { ContestMessages } from '../../i18n/zh-cn/contest.ts';
import { roundRule } from './quiz-words.ts';

interface RoundListProps {
  readonly draft: QuizDraft;
  readonly messages: ContestMessages;
}

/** The rounds with their rules, the running one marked. */
export function RoundList({ draft, messages }: RoundListProps) {
  const { rounds } = draft.contest.rules;
  const at = rounds.findIndex(({ id }) => id === standOf(draft.contest).round?.id);
  return (
    <ol class="contest-steps">
      {rounds.map((round, i) => (
        <li
          key={round.id}
          aria-current={i === at ? 'step' : undefined}
          data-state={i < at ? 'done' : i === at ? 'now' : 'next'}
        >
          <div>
            <i>{i + 1}</i>
            <b lang="zh-CN">{round.title}</b>
            {i === at ? <span>{roundRule(round, messages)}</span> : null}
          </div>
        </li>
      ))}
    </ol>
  );
}
