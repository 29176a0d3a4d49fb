import { keyCap } from '../../domain/contest/buzzer-keys.ts';
import type { QuizDraft } from '../../domain/contest/contest-draft.ts';
import { rankTeams } from '../../domain/contest/ranking.ts';
import { standOf } from '../../domain/contest/stand-of.ts';
import { turnOf } from '../../domain/contest/turn-of.ts';
import { fill } from '../../i18n/fill.ts';
import type { ContestMessages } from '../../i18n/zh-cn/contest.ts';

interface ScoreboardProps {
  readonly draft: QuizDraft;
  readonly messages: ContestMessages;
  readonly onAdjust: (team: string) => void;
}

/** Every team's score, its buzzer, and how it stands to the question on the wall. */
export function Scoreboard({ draft, messages, onAdjust }: ScoreboardProps) {
  const { contest } = draft;
  const stand = standOf(contest);
  const turn = turnOf(contest, stand);
  const whose = turn.type === 'ask' ? turn.team : stand.question?.turn;
  const ranked = new Map(rankTeams(stand.scores).map((entry) => [entry.team, entry]));
  const fouls = new Set(stand.question?.presses.flatMap(({ team, isFoul }) => (isFoul ? team : [])));
  return (
    <section class="contest-teams" aria-labelledby="contest-scoreboard">
      <h2 id="contest-scoreboard">{messages.scoreboard}</h2>
      <ul>
        {contest.teams.map(({ id, name, buzzer }) => {
          const { score = 0, tie = 0 } = ranked.get(id) ?? {};
          return (
            <li key={id} data-turn={id === whose ? '' : undefined}>
              <kbd>{keyCap(buzzer)}</kbd>
              <b lang="zh-CN">{name}</b>
              <span class="contest-team-state">
                {id === whose ? <em class="tag must">{messages.turn}</em> : null}
                {fouls.has(id) ? <em class="tag stop">{messages.foul}</em> : null}
                {tie === 0 ? null : <em class="tag line">{fill(messages.tieOf, { n: tie })}</em>}
              </span>
              <strong class="num">{score}</strong>
              <button
                type="button"
                class="btn small plain"
                aria-label={fill(messages.adjustFor, { team: name })}
                onClick={() => onAdjust(id)}
              >
                ±
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
