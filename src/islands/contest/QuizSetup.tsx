import { useEffect, useState } from 'preact/hooks';
import { FEWEST_TEAMS, freeKey, MOST_TEAMS, teamsFault } from '../../domain/contest/buzzer-keys.ts';
import type { QuizKind } from '../../domain/contest/contest-kinds.ts';
import type { ContestTeam } from '../../domain/contest/contest-plan.ts';
import { contestPool } from '../../domain/contest/contest-pool.ts';
import { openQuiz } from '../../domain/contest/quiz-draft.ts';
import type { ContestMessages } from '../../i18n/zh-cn/contest.ts';
import { startContest } from '../../stores/contest.ts';
import { keepTeams, keptTeams } from '../../stores/contest-setup.ts';
import { newId } from '../../stores/ids.ts';
import { newSeed } from '../../stores/new-seed.ts';
import { now } from '../../stores/now.ts';
import { isTyping } from '../controls/typing-target.ts';
import { PoolCard } from './PoolCard.tsx';
import { roundRule } from './quiz-words.ts';
import { TeamRow } from './TeamRow.tsx';
import { teamsFaultWords } from './teams-fault-words.ts';
import { usePool } from './use-pool.ts';

interface QuizSetupProps {
  readonly kind: QuizKind;
  readonly messages: ContestMessages;
}

/** Teams with their buzzers, the questions there are, and the start. */
export function QuizSetup({ kind, messages }: QuizSetupProps) {
  const [teams, setTeams] = useState<readonly ContestTeam[]>(() => firstTeams(kind.id));
  const [isTried, setIsTried] = useState(false);
  const [lit, setLit] = useState('');
  const { pool, retry } = usePool(kind);
  const change = (next: readonly ContestTeam[]) => {
    setTeams(next);
    keepTeams(kind.id, next);
  };
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (isTyping(event.target)) return;
      const pressed = teams.find(({ buzzer }) => buzzer !== '' && buzzer === event.code);
      if (pressed !== undefined) setLit(pressed.id);
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, [teams]);
  const fault = teamsFault(teams);
  const isEmpty = pool.type === 'loaded' && pool.items.length === 0;
  const start = () => {
    setIsTried(true);
    if (fault !== undefined || pool.type !== 'loaded' || isEmpty) return;
    const named = teams.map((team) => ({ ...team, name: team.name.trim() }));
    const ordered = contestPool(pool.items, pool.used, newSeed());
    void startContest(openQuiz({ id: newId(), plan: kind.id, rules: kind.rules, teams: named, pool: ordered }, now()));
  };
  return (
    <>
      <section class="card contest-card" aria-labelledby="contest-rounds">
        <h2 id="contest-rounds">{messages.rounds}</h2>
        <ol class="contest-rules">
          {kind.rules.rounds.map((round) => (
            <li key={round.id}>
              <b lang="zh-CN">{round.title}</b>
              <span>{roundRule(round, messages)}</span>
            </li>
          ))}
        </ol>
      </section>
      <section class="card contest-card" aria-labelledby="contest-teams">
        <h2 id="contest-teams">{messages.teams}</h2>
        <p class="small quiet">{messages.teamsHint}</p>
        <ol class="contest-team-rows">
          {teams.map((team, i) => (
            <TeamRow
              key={team.id}
              team={team}
              number={i + 1}
              teams={teams}
              isLit={lit === team.id}
              canRemove={teams.length > FEWEST_TEAMS}
              messages={messages}
              onChange={(changed) => change(teams.map((one) => (one.id === team.id ? changed : one)))}
              onRemove={() => change(teams.filter(({ id }) => id !== team.id))}
            />
          ))}
        </ol>
        <div class="lead-row">
          {teams.length >= MOST_TEAMS ? null : (
            <button type="button" class="btn" onClick={() => change([...teams, newTeam(teams)])}>
              {messages.teamAdd}
            </button>
          )}
          <p class="small quiet">{messages.keyTry}</p>
        </div>
      </section>
      <PoolCard kind={kind} pool={pool} teams={teams.length} messages={messages} onRetry={retry} />
      <section class="contest-start">
        {isTried && fault !== undefined ? (
          <p class="notice" role="alert">
            {teamsFaultWords(fault, messages)}
          </p>
        ) : null}
        <button type="button" class="btn primary" disabled={pool.type !== 'loaded' || isEmpty} onClick={start}>
          {messages.start}
        </button>
        <p class="small quiet">{messages.startHint}</p>
      </section>
    </>
  );
}

function firstTeams(plan: string): readonly ContestTeam[] {
  const kept = keptTeams(plan);
  if (kept.length >= FEWEST_TEAMS) return kept;
  const first = newTeam([]);
  return [first, newTeam([first])];
}

function newTeam(teams: readonly ContestTeam[]): ContestTeam {
  return { id: newId(), name: '', buzzer: freeKey(teams) };
}
