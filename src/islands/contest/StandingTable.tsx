import type { OnlineStanding } from '../../domain/contest/contest-draft.ts';
import { fill } from '../../i18n/fill.ts';
import type { ContestMessages } from '../../i18n/zh-cn/contest.ts';

interface StandingTableProps {
  readonly standings: readonly OnlineStanding[];
  readonly messages: ContestMessages;
}

const MOST_SHOWN = 100;

/** The ranking of an online quiz: places, points, who takes part in the prize draw. */
export function StandingTable({ standings, messages }: StandingTableProps) {
  if (standings.length === 0) return <p class="quiet">{messages.rankingNone}</p>;
  const rest = standings.length - MOST_SHOWN;
  return (
    <>
      <table class="table">
        <thead>
          <tr>
            <th class="n" scope="col">
              {messages.rank}
            </th>
            <th scope="col">{messages.name}</th>
            <th scope="col">{messages.unit}</th>
            <th class="n" scope="col">
              {messages.points}
            </th>
            <th scope="col">{messages.qualified}</th>
          </tr>
        </thead>
        <tbody>
          {standings.slice(0, MOST_SHOWN).map(({ rank, person, name, unit, points, isQualified }) => (
            <tr key={person}>
              <td class="n">{rank}</td>
              <th scope="row" lang="zh-CN">
                {name || messages.unnamed}
              </th>
              <td lang="zh-CN">{unit}</td>
              <td class="n">{points}</td>
              <td>{isQualified ? messages.qualifiedYes : messages.qualifiedNo}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {rest > 0 ? <p class="small quiet">{fill(messages.rankingMore, { n: MOST_SHOWN, m: rest })}</p> : null}
    </>
  );
}
