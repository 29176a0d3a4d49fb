import type { RosterPerson } from '../../domain/draw/draw-record.ts';
import { unusedIn } from '../../domain/draw/item-pool.ts';
import { fill } from '../../i18n/fill.ts';
import type { DrawMessages } from '../../i18n/zh-cn/draw.ts';
import { ChancesFold } from './ChancesFold.tsx';
import { MOST_DRAWN } from './draw-plan.ts';
import { LessonChoice } from './LessonChoice.tsx';
import { PlanFaultNote } from './PlanFaultNote.tsx';
import { RuleChoice } from './RuleChoice.tsx';
import type { PlanState } from './use-plan.ts';
import type { Setting } from './use-setting.ts';

interface PlanCardProps {
  readonly choice: PlanState;
  readonly setting: Setting;
  readonly people: readonly RosterPerson[];
  readonly messages: DrawMessages;
}

/** How many are drawn, by which rule, on which lesson, with what chances, and whether that can be done. */
export function PlanCard({ choice, setting, people, messages }: PlanCardProps) {
  const { fault, plan, lesson, rule, state } = choice;
  return (
    <section class="card" aria-labelledby="draw-plan">
      <header class="draw-card-head">
        <h2 id="draw-plan">{messages.planTitle}</h2>
      </header>
      <div class="draw-row">
        <LessonChoice
          lessons={setting.lessons}
          planned={setting.planned}
          chosen={lesson?.id}
          messages={messages}
          onChoose={choice.setLesson}
        />
        <label class="field draw-count">
          <span class="label">{messages.count}</span>
          <input
            class="input"
            type="number"
            min={1}
            max={MOST_DRAWN}
            step={1}
            inputMode="numeric"
            value={choice.countText}
            aria-invalid={fault?.type === 'bad-count' || fault?.type === 'too-few'}
            aria-describedby="draw-fault"
            onInput={(event) => choice.setCountText(event.currentTarget.value)}
          />
        </label>
      </div>
      <RuleChoice rule={rule} messages={messages} onChoose={choice.setRule} />
      <div id="draw-fault" role="status" class={fault === undefined ? 'quiet' : 'notice draw-fault'}>
        {fault === undefined ? (
          <p>{standingWords(choice, messages)}</p>
        ) : (
          <PlanFaultNote
            fault={fault}
            messages={messages}
            onCount={(n) => choice.setCountText(String(n))}
            onLesson={choice.setLesson}
          />
        )}
        {plan === undefined ? null : <ItemsNote plan={plan} messages={messages} />}
        {state === 'failed' ? <p>{messages.lessonFailed}</p> : null}
      </div>
      {plan === undefined ? null : <ChancesFold plan={plan} people={people} messages={messages} />}
      <div class="draw-row">
        <button
          type="button"
          class="btn primary"
          disabled={fault !== undefined || state === 'starting'}
          onClick={choice.start}
        >
          {state === 'failed' ? messages.retry : messages.start}
        </button>
        <p class="small quiet">{messages.startHint}</p>
      </div>
    </section>
  );
}

function standingWords({ rule, standing, countText }: PlanState, messages: DrawMessages): string {
  const count = Number(countText);
  if (rule !== 'cycle') return fill(messages.standingAll, { ...standing });
  return fill(standing.fresh < count ? messages.standingRestart : messages.standing, { ...standing, count });
}

/** Said quietly: that some item will be asked again. */
function ItemsNote({
  plan,
  messages,
}: {
  readonly plan: NonNullable<PlanState['plan']>;
  readonly messages: DrawMessages;
}) {
  const { pool, itemsUsedBefore, count } = plan;
  const unused = unusedIn(pool, itemsUsedBefore);
  if (pool.length === 0 || unused >= count) return null;
  return <p class="small">{unused === 0 ? messages.itemsNone : fill(messages.itemsFew, { n: unused })}</p>;
}
