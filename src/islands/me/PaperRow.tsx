import type { PaperFinishedRecord } from '../../domain/records/record.ts';
import { studyDay } from '../../domain/records/study-day.ts';
import { fill } from '../../i18n/fill.ts';
import type { MeMessages } from '../../i18n/zh-cn/me.ts';
import { Icon } from '../controls/Icon.tsx';
import { checkIcon, crossIcon } from '../controls/icons.ts';

interface Props {
  readonly paper: PaperFinishedRecord;
  readonly titles: ReadonlyMap<string, string>;
  readonly messages: MeMessages;
}

/** One quiz or exam: when, which, how many points, passed or not. */
export function PaperRow({ paper: record, titles, messages }: Props) {
  const { paper, earned, possible, passed, ended, selfMarked } = record;
  const title =
    paper.kind === 'exam' ? paper.title : fill(messages.quizOf, { title: titles.get(paper.lesson) ?? paper.lesson });
  const notes = [ended === 'time-out' && messages.timeOut, selfMarked && messages.selfMarked].filter(Boolean);
  return (
    <tr>
      <td class="num">{studyDay(record.at)}</td>
      <td>
        <span lang="zh-CN">{title}</span>
        {notes.length > 0 && <small class="caption"> {notes.join(' · ')}</small>}
      </td>
      <td class="n num">{fill(messages.scoreOf, { earned: rounded(earned), possible: rounded(possible) })}</td>
      <td>
        {passed === undefined ? (
          <span class="caption">{messages.noPass}</span>
        ) : (
          <span class={`tag ${passed ? 'safe' : 'stop'}`}>
            <Icon path={passed ? checkIcon : crossIcon} />
            {passed ? messages.passed : messages.failed}
          </span>
        )}
      </td>
    </tr>
  );
}

/** Halves and thirds of points, at most two digits. */
function rounded(points: number): number {
  return Math.round(points * 100) / 100;
}
