import type { PaperFinishedRecord } from '../../domain/records/record.ts';
import { fill } from '../../i18n/fill.ts';
import type { ExamMessages } from '../../i18n/zh-cn/exam.ts';

interface Props {
  readonly record: PaperFinishedRecord;
  readonly messages: ExamMessages;
}

/** Points by section, with bars for those who would rather look. */
export function SectionScores({ record, messages }: Props) {
  return (
    <section class="panel" aria-labelledby="exam-sections">
      <h2 id="exam-sections">{messages.bySection}</h2>
      <table class="table">
        <thead>
          <tr>
            <th scope="col">{messages.section}</th>
            <th scope="col" class="n">
              {messages.earned}
            </th>
            <th scope="col" class="n">
              {messages.possible}
            </th>
            <th scope="col" class="exam-meter">
              <span class="sr">{messages.rate}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {record.sections.map(({ id, title, earned, possible }) => {
            const rate = possible > 0 ? Math.round((earned / possible) * 100) : 0;
            return (
              <tr key={id}>
                <th scope="row" lang="zh-CN">
                  {title}
                </th>
                <td class="n">
                  <b>{earned}</b>
                </td>
                <td class="n quiet">{possible}</td>
                <td>
                  <div class="bar" role="img" aria-label={fill(messages.rateSay, { n: rate })}>
                    <i style={{ width: `${rate}%` }} />
                  </div>
                </td>
              </tr>
            );
          })}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{messages.sum}</th>
            <td class="n">{record.earned}</td>
            <td class="n">{record.possible}</td>
            <td />
          </tr>
        </tfoot>
      </table>
    </section>
  );
}
