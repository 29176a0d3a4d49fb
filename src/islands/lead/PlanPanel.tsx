import { excludeUnit } from '../../domain/session/eligible.ts';
import type { SessionDraft } from '../../domain/session/session-draft.ts';
import { fill } from '../../i18n/fill.ts';
import type { DrawMessages } from '../../i18n/zh-cn/draw.ts';
import type { LeadMessages } from '../../i18n/zh-cn/lead.ts';
import { changeSession } from '../../stores/session.ts';
import { ruleWords } from '../wall-views/rule-words.ts';
import { DrawnList } from './DrawnList.tsx';
import { MOST_DRAWN } from './draw-plan-fault.ts';
import type { DrawPlan, DrawRule } from './use-draw-plan.ts';

interface PlanPanelProps {
  readonly session: SessionDraft;
  readonly plan: DrawPlan;
  readonly messages: LeadMessages;
  readonly drawMessages: DrawMessages;
}

const RULES: readonly DrawRule[] = ['cycle', 'uniform', 'weighted'];

/** Before the seal: by which rule, how many, whom not, and what would be asked. */
export function PlanPanel({ session, plan, messages, drawMessages }: PlanPanelProps) {
  const units = [...new Set(session.roster.people.map(({ unit }) => unit))].filter((unit) => unit !== '');
  return (
    <section class="lead-plan" aria-label={messages.draw}>
      <DrawnList draws={session.draws} messages={messages} />
      <fieldset class="lead-rules">
        <legend>{messages.rule}</legend>
        {RULES.map((rule) => (
          <label key={rule} class="lead-choice">
            <input type="radio" name="rule" checked={plan.rule === rule} onChange={() => plan.setRule(rule)} />
            <span>
              {ruleWords(rule, drawMessages).name}
              <small>{ruleWords(rule, drawMessages).says}</small>
            </span>
          </label>
        ))}
      </fieldset>
      <div class="lead-row">
        <label class="field lead-count">
          <span class="label">{messages.count}</span>
          <input
            class="input"
            type="number"
            inputMode="numeric"
            min={1}
            max={MOST_DRAWN}
            value={plan.countText}
            aria-invalid={plan.fault === 'bad-count' || plan.fault === 'too-few'}
            aria-describedby="lead-plan-fault"
            onInput={(event) => plan.setCountText(event.currentTarget.value)}
          />
        </label>
        <PlanState plan={plan} messages={messages} />
      </div>
      {units.length < 2 ? null : (
        <fieldset class="lead-units">
          <legend>{messages.leaveOut}</legend>
          <p class="small quiet">{messages.leaveOutHint}</p>
          <div>
            {units.map((unit) => (
              <label key={unit} class="lead-choice">
                <input
                  type="checkbox"
                  checked={session.excludedUnits.includes(unit)}
                  onChange={(event) => {
                    const isOut = event.currentTarget.checked;
                    changeSession((draft) => excludeUnit(draft, unit, isOut));
                  }}
                />
                {unit}
              </label>
            ))}
          </div>
        </fieldset>
      )}
    </section>
  );
}

/** Whether it can be done, and what would be asked. */
function PlanState({ plan, messages }: Pick<PlanPanelProps, 'plan' | 'messages'>) {
  const { fault, eligible, countText } = plan;
  const said = {
    nobody: messages.faultNobody,
    'bad-count': fill(messages.faultCount, { n: MOST_DRAWN }),
    'too-few': fill(messages.faultFew, { n: eligible.length, count: countText.trim() }),
    'no-items': messages.faultItems,
  };
  const pool = plan.plan?.pool ?? [];
  const used = new Set(plan.plan?.itemsUsedBefore ?? []);
  const ofTier = (tier: number) => pool.filter((item) => item.tier === tier && !used.has(item.item)).length;
  return (
    <div id="lead-plan-fault" role="status" class={fault === undefined ? 'small quiet' : 'notice'}>
      {fault === undefined ? (
        <>
          <p>{fill(messages.canBeDrawn, { n: eligible.length })}</p>
          {plan.isReady ? (
            <p>{fill(messages.itemsSays, { lesson: ofTier(1), weak: ofTier(2), rest: ofTier(3), used: used.size })}</p>
          ) : (
            <p>{messages.sealing}</p>
          )}
          {plan.weakTopics.length === 0 ? null : (
            <p>{fill(messages.weakTopics, { list: plan.weakTopics.slice(0, 5).join(messages.joined) })}</p>
          )}
        </>
      ) : (
        <>
          <p>{said[fault]}</p>
          {fault === 'too-few' ? (
            <button type="button" class="btn small" onClick={() => plan.setCountText(String(eligible.length))}>
              {fill(messages.setCount, { n: eligible.length })}
            </button>
          ) : null}
        </>
      )}
    </div>
  );
}
