import type { ComponentChildren } from 'preact';
import { ChanceTable } from '../wall-views/ChanceTable.tsx';
import { AnswerForPresenter } from './AnswerForPresenter.tsx';
import type { LeadTexts } from './lead-texts.ts';
import { SpokenField } from './SpokenField.tsx';
import type { ConsoleState } from './use-console.ts';

interface DrawSideProps {
  readonly state: ConsoleState;
  readonly messages: LeadTexts;
  readonly wall: ComponentChildren;
}

/** Beside the draw: everybody's chance before it, the number called out, then the answer to judge by. */
export function DrawSide({ state, messages, wall }: DrawSideProps) {
  const { session, stage, drawDesk } = state;
  const { lead, draw } = messages;
  const { sitting } = session;
  if (stage === 'plan' || sitting === undefined) {
    return (
      <div class="lead-side-scroll">
        {wall}
        <section class="lead-chances" aria-label={draw.chanceTitle}>
          <h2>{draw.chanceTitle}</h2>
          <ChanceTable people={session.roster.people} chances={drawDesk.plan.chances} messages={draw} />
        </section>
      </div>
    );
  }
  return (
    <div class="lead-side-scroll">
      {stage === 'sealed' ? <SpokenField sitting={sitting} messages={draw} /> : null}
      {stage === 'asking' || stage === 'told' ? <AnswerForPresenter state={state} messages={messages} /> : null}
      <div class="lead-row">
        <button type="button" class="btn small" onClick={() => state.ask('stop')}>
          {stage === 'sealed' ? lead.cancelDraw : lead.stopDraw}
        </button>
      </div>
    </div>
  );
}
