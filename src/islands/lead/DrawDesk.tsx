import { fill } from '../../i18n/fill.ts';
import type { LeadTexts } from './lead-texts.ts';
import { PlanPanel } from './PlanPanel.tsx';
import { Preview } from './Preview.tsx';
import type { ConsoleState } from './use-console.ts';

interface DrawDeskProps {
  readonly state: ConsoleState;
  readonly messages: LeadTexts;
}

/** 抽查: the plan, and once the seed is sealed the sheet on the wall in large. */
export function DrawDesk({ state, messages }: DrawDeskProps) {
  const { session, stage, drawDesk } = state;
  const { lead, draw } = messages;
  const { sitting } = session;
  if (stage === 'plan' || sitting === undefined) {
    return <PlanPanel session={session} plan={drawDesk.plan} messages={lead} drawMessages={draw} />;
  }
  return (
    <section class="lead-teach" aria-label={lead.draw}>
      <p class="lead-label">
        <span>{lead.onWall}</span>
        {session.isLarge ? <span class="tag must">{lead.isLarge}</span> : null}
        <span class="num">
          {sitting.phase === 'judging' ? fill(lead.slidePlace, { n: sitting.place, m: sitting.count }) : null}
        </span>
      </p>
      <div class="lead-shot-big lead-shot-tall">
        <Preview state={state} messages={messages} isNoted />
      </div>
    </section>
  );
}
