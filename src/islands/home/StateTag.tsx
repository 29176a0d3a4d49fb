import type { PlanSession } from '../../domain/plan/plan.ts';
import type { SessionState } from '../../domain/plan/plan-progress.ts';
import type { Day } from '../../domain/shared/day.ts';
import type { HomeMessages } from '../../i18n/zh-cn/home.ts';
import { Icon } from '../controls/Icon.tsx';
import { checkIcon, warnIcon } from '../controls/icons.ts';
import { whenText } from './when-text.ts';

interface Props {
  readonly state: SessionState;
  readonly session: PlanSession;
  readonly today: Day;
  readonly messages: HomeMessages;
}

/** My state of a meeting, as word and shape. */
export function StateTag({ state, session: { date, kind }, today, messages }: Props) {
  if (state === 'done') {
    return (
      <span class="tag safe">
        <Icon path={checkIcon} />
        {kind === 'lead' ? messages.stateRead : messages.stateQuiz}
      </span>
    );
  }
  if (state === 'missed') {
    return (
      <span class="tag warn">
        <Icon path={warnIcon} />
        {kind === 'lead' ? messages.missedRead : messages.missedQuiz}
      </span>
    );
  }
  const when = whenText(date, today, messages);
  const isNear = when === messages.today || when === messages.tomorrow;
  return <span class={`tag ${isNear ? 'must' : 'line'}`}>{when}</span>;
}
