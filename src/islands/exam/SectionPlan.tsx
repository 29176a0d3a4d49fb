import type { Blueprint } from '../../domain/paper/blueprint.ts';
import { fill } from '../../i18n/fill.ts';
import type { ExamMessages } from '../../i18n/zh-cn/exam.ts';
import { fullMarks, itemCount } from './blueprint-sums.ts';
import { markingWords } from './marking-words.ts';

interface Props {
  readonly blueprint: Blueprint;
  readonly messages: ExamMessages;
}

/** The paper's sections: how many items, what each is worth, how it is marked. */
export function SectionPlan({ blueprint, messages }: Props) {
  const { sections, marking: site } = blueprint;
  return (
    <table class="table exam-plan">
      <thead>
        <tr>
          <th scope="col">{messages.section}</th>
          <th scope="col" class="n">
            {messages.sectionCount}
          </th>
          <th scope="col" class="n">
            {messages.each}
          </th>
          <th scope="col" class="rule">
            {messages.rule}
          </th>
        </tr>
      </thead>
      <tbody>
        {sections.map(({ id, title, type, count, pointsEach, marking }) => (
          <tr key={id}>
            <th scope="row" lang="zh-CN">
              {title}
            </th>
            <td class="n">{count}</td>
            <td class="n nowrap">{fill(messages.points, { n: pointsEach })}</td>
            <td class="rule quiet">
              {markingWords(type, marking && type !== 'case' ? { ...site, [type]: marking } : site, messages.rules)}
            </td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{messages.sum}</th>
          <td class="n">{itemCount(blueprint)}</td>
          <td class="n nowrap">{fill(messages.points, { n: fullMarks(blueprint) })}</td>
          <td class="rule" />
        </tr>
      </tfoot>
    </table>
  );
}
