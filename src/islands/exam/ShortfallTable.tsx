import type { Blueprint } from '../../domain/paper/blueprint.ts';
import type { Shortfall } from '../../domain/paper/paper.ts';
import type { ExamMessages } from '../../i18n/zh-cn/exam.ts';

interface Props {
  readonly shortfalls: readonly Shortfall[];
  readonly blueprint: Blueprint;
  readonly messages: ExamMessages;
}

/** Which sections the bank cannot fill, with what was wanted and what was found. */
export function ShortfallTable({ shortfalls, blueprint, messages }: Props) {
  return (
    <div class="notice stop" role="alert">
      <p>{messages.shortfall}</p>
      <table class="table">
        <thead>
          <tr>
            <th scope="col">{messages.shortfallSection}</th>
            <th scope="col" class="n">
              {messages.shortfallWanted}
            </th>
            <th scope="col" class="n">
              {messages.shortfallFound}
            </th>
          </tr>
        </thead>
        <tbody>
          {shortfalls.map(({ section, of, wanted, found }) => (
            <tr key={`${section} ${of}`}>
              <th scope="row" lang="zh-CN">
                {blueprint.sections.find(({ id }) => id === section)?.title ?? section}
                {of !== 'section' && <span class="caption"> {of}</span>}
              </th>
              <td class="n">{wanted}</td>
              <td class="n">{found}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
