import type { ContestHeldRecord } from '../../domain/records/record.ts';
import { meanText } from '../../domain/wall/wall-board-of.ts';
import type { ContestMessages } from '../../i18n/zh-cn/contest.ts';
import { MarkLine } from './MarkLine.tsx';

interface ResultStandingsProps {
  readonly record: ContestHeldRecord;
  readonly messages: ContestMessages;
}

/** The places; of a speech with every judge's score, the dropped ones struck through. */
export function ResultStandings({ record, messages }: ResultStandingsProps) {
  const { kind, standings, lines } = record;
  const hasUnits = standings.some(({ unit }) => unit !== '');
  const who = { quiz: messages.resultWho, speech: messages.resultWhoSpeech, online: messages.resultWhoOnline };
  return (
    <table class="table contest-table">
      <thead>
        <tr>
          <th class="n" scope="col">
            {messages.rank}
          </th>
          <th scope="col">{who[kind]}</th>
          {hasUnits ? <th scope="col">{messages.unit}</th> : null}
          {kind === 'speech' ? <th scope="col">{messages.judgeScores}</th> : null}
          <th class="n" scope="col">
            {messages.resultPoints}
          </th>
        </tr>
      </thead>
      <tbody>
        {standings.map(({ rank, name, unit, points }, i) => (
          <tr key={`${i}:${name}`}>
            <td class="n">{rank}</td>
            <th scope="row" lang="zh-CN">
              {name || messages.unnamed}
            </th>
            {hasUnits ? <td lang="zh-CN">{unit}</td> : null}
            {kind === 'speech' ? (
              <td>
                <MarkLine scores={lines.filter((line) => line.name === name).map((line) => line.points)} />
              </td>
            ) : null}
            <td class="n">{kind === 'speech' ? meanText(Math.round(points * 100)) : points}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
