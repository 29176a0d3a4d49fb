import type { WallTeam } from '../../../domain/wall/wall-contest.ts';

interface TeamStripProps {
  readonly teams: readonly WallTeam[];
}

/** Everybody's score at the foot of a question: up to four teams in a row, the one whose turn it is marked. */
export function TeamStrip({ teams }: TeamStripProps) {
  return (
    <ul class="contest-strip" data-rows={teams.length > 4 ? 2 : 1}>
      {teams.map(({ name, score, tie, hasTurn }) => (
        <li key={name} data-turn={hasTurn ? '' : undefined}>
          <span>{name}</span>
          <b class="num">{tie === 0 ? score : `${score}（${tie}）`}</b>
        </li>
      ))}
    </ul>
  );
}
