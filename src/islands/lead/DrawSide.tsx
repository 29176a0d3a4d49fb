import type { ComponentChildren } from 'preact';
import { hearNumber } from '../../domain/draw/sitting.ts';
import { changeSession } from '../../stores/session.ts';
import { ChanceTable } from '../wall-views/ChanceTable.tsx';
import { AnswerForPresenter } from './AnswerForPresenter.tsx';
import { drawChange } from './draw-moves.ts';
import type { LeadTexts } from './lead-texts.ts';
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
      {stage === 'sealed' ? (
        <label class="field">
          <span class="label">{draw.spoken}</span>
          <input
            class="input"
            inputMode="numeric"
            autocomplete="off"
            maxLength={6}
            value={sitting.spoken}
            onInput={(event) => {
              const { value } = event.currentTarget;
              changeSession(drawChange((before) => hearNumber(before, value)));
            }}
          />
          <span class="small quiet">{draw.spokenHint}</span>
        </label>
      ) : null}
      {stage === 'asking' || stage === 'told' ? <AnswerForPresenter state={state} messages={messages} /> : null}
      <div class="lead-row">
        <button type="button" class="btn small" onClick={() => state.ask('stop')}>
          {stage === 'sealed' ? lead.cancelDraw : lead.stopDraw}
        </button>
      </div>
    </div>
  );
}
