import type { Blueprint } from '../../domain/paper/blueprint.ts';
import { fill } from '../../i18n/fill.ts';
import type { ExamMessages } from '../../i18n/zh-cn/exam.ts';
import { Icon } from '../controls/Icon.tsx';
import { clockIcon, examIcon, listIcon } from '../controls/icons.ts';
import { fullMarks, itemCount } from './blueprint-sums.ts';

interface Props {
  readonly blueprint: Blueprint;
  readonly messages: ExamMessages;
}

/** The four figures people ask for first: items, minutes, full marks, pass mark. */
export function ExamFacts({ blueprint, messages }: Props) {
  const points = (n: number) => fill(messages.points, { n });
  return (
    <dl class="exam-facts">
      <div>
        <dt>
          <Icon path={listIcon} />
          {messages.itemCount}
        </dt>
        <dd class="num">{fill(messages.items, { n: itemCount(blueprint) })}</dd>
      </div>
      <div>
        <dt>
          <Icon path={clockIcon} />
          {messages.minutes}
        </dt>
        <dd class="num">{fill(messages.minutesValue, { n: blueprint.minutes })}</dd>
      </div>
      <div>
        <dt>
          <Icon path={examIcon} />
          {messages.passMark}
        </dt>
        <dd class="num">
          {points(blueprint.passMark)}
          <small>
            <i class="sep" />
            {messages.full} {points(fullMarks(blueprint))}
          </small>
        </dd>
      </div>
    </dl>
  );
}
