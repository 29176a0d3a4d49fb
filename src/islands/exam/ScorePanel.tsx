import { useStore } from '@nanostores/preact';
import type { PaperFinishedRecord } from '../../domain/records/record.ts';
import { fill } from '../../i18n/fill.ts';
import type { ExamMessages } from '../../i18n/zh-cn/exam.ts';
import { otherForm } from '../../stores/exam-paper.ts';
import { $records } from '../../stores/record-log.ts';
import { Icon } from '../controls/Icon.tsx';
import { checkIcon, crossIcon } from '../controls/icons.ts';
import { examResults } from './exam-results.ts';
import type { ExamUi } from './exam-ui.ts';

const MINUTE_MS = 60_000;

interface Props {
  readonly record: PaperFinishedRecord;
  readonly ui: ExamUi;
}

/** The score, whether it passes, and the facts it stands on. */
export function ScorePanel({ record, ui: { messages } }: Props) {
  const records = useStore($records) ?? [];
  const { earned, possible, passed, passMark, durationMs, ended } = record;
  const code = record.paper.kind === 'exam' ? record.paper.code : '';
  const blueprint = record.paper.kind === 'exam' ? record.paper.blueprint : '';
  const before = examResults(records, record.person, blueprint).find(({ at }) => at < record.at);
  const unanswered = record.outcomes.filter(({ score }) => score.type === 'invalid' && score.reason === 'unanswered');
  const other = otherForm(code);
  const setBack = Math.round((record.clockSetBackMs ?? 0) / MINUTE_MS);
  return (
    <section class="panel exam-score" aria-label={messages.earned}>
      <p class="exam-big num">
        {earned}
        <small>{fill(messages.outOf, { n: possible })}</small>
      </p>
      <div>
        <p class={passed ? 'exam-verdict safe' : 'exam-verdict stop'}>
          <Icon path={passed ? checkIcon : crossIcon} />
          {passed ? messages.passed : messages.failed}
        </p>
        <dl class="facts">
          <dt>{messages.passMark}</dt>
          <dd class="num">{fill(messages.points, { n: passMark ?? 0 })}</dd>
          <dt>{messages.used}</dt>
          <dd class="num">{fill(messages.minutesValue, { n: Math.max(1, Math.round(durationMs / MINUTE_MS)) })}</dd>
          <dt>{messages.ended}</dt>
          <dd>{ended === 'time-out' ? messages.endedTimeOut : messages.endedHandedIn}</dd>
          {unanswered.length > 0 && (
            <>
              <dt>{messages.unanswered}</dt>
              <dd class="num">{fill(messages.items, { n: unanswered.length })}</dd>
            </>
          )}
          {before && (
            <>
              <dt>{messages.before}</dt>
              <dd class="num">{beforeWords(before.earned, earned, messages)}</dd>
            </>
          )}
        </dl>
      </div>
      <div class="exam-score-notes caption">
        {record.selfMarked && <p>{messages.selfMarked}</p>}
        {setBack > 0 && <p>{fill(messages.clockNote, { n: setBack })}</p>}
        <p>{messages.sameCode}</p>
        {other && (
          <p>
            {fill(messages.otherForm, { form: other.form })} <span class="num">{other.code}</span>
          </p>
        )}
      </div>
    </section>
  );
}

function beforeWords(before: number, now: number, messages: ExamMessages): string {
  const by = Math.abs(Math.round((now - before) * 100) / 100);
  if (by === 0) return fill(messages.beforeSame, { earned: before });
  return fill(now > before ? messages.beforeHigher : messages.beforeLower, { earned: before, by });
}
