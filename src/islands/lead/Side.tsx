import { fill } from '../../i18n/fill.ts';
import { keepConsole } from '../../stores/lead-console.ts';
import { ClockPanel } from './ClockPanel.tsx';
import { CloseSide } from './CloseSide.tsx';
import { DrawSide } from './DrawSide.tsx';
import type { LeadTexts } from './lead-texts.ts';
import { Preview } from './Preview.tsx';
import { SignInSide } from './SignInSide.tsx';
import { SpeakerNotes } from './SpeakerNotes.tsx';
import type { ConsoleState } from './use-console.ts';

interface SideProps {
  readonly state: ConsoleState;
  readonly messages: LeadTexts;
}

/** The right of the console: the clock, and below it what the step needs. */
export function Side({ state, messages, onFinish }: SideProps & { readonly onFinish: () => Promise<void> }) {
  const { session, stage, slides, slide, kept } = state;
  const { lead } = messages;
  const { visits } = session;
  // Coming back to the slides begins the slide's time anew: the draw in between was not spent on it.
  const slideSince = Math.max(kept.slideSince, visits.at(-1)?.at ?? 0);
  const clock = (
    <ClockPanel
      session={session}
      slides={slides.length}
      slideSince={stage === 'teach' ? slideSince : 0}
      messages={lead}
    />
  );
  const wall = (
    <div>
      <p class="lead-label">
        <span>{lead.onWall}</span>
      </p>
      <div class="lead-shot-side">
        <Preview state={state} messages={messages} isNoted />
      </div>
    </div>
  );
  if (stage === 'teach') {
    return (
      <>
        {clock}
        <SpeakerNotes slide={slide} messages={lead} />
      </>
    );
  }
  if (stage === 'sign-in') {
    return (
      <>
        {clock}
        <SignInSide session={session} messages={lead}>
          {wall}
          <SeatPages state={state} messages={messages} />
        </SignInSide>
      </>
    );
  }
  if (stage === 'close') {
    return (
      <>
        {clock}
        <CloseSide
          session={session}
          isAsking={state.asks === 'end'}
          messages={lead}
          onAsk={(isAsking) => state.ask(isAsking ? 'end' : 'nothing')}
          onFinish={onFinish}
        >
          {wall}
        </CloseSide>
      </>
    );
  }
  return (
    <>
      {clock}
      <DrawSide state={state} messages={messages} wall={wall} />
    </>
  );
}

/** Which part of the sign-in sheet the wall shows. */
function SeatPages({ state, messages }: SideProps) {
  const { session, kept, seatPages } = state;
  const { lead } = messages;
  const turn = (page: number) => keepConsole({ session: session.id, seatPage: page });
  const page = Math.min(kept.seatPage, seatPages - 1);
  const show = (awayOnly: boolean) => keepConsole({ session: session.id, awayOnly, seatPage: 0 });
  return (
    <fieldset class="lead-pages" aria-label={lead.wallSheets}>
      <button type="button" class="btn small" aria-pressed={!kept.awayOnly} onClick={() => show(false)}>
        {lead.wallAll}
      </button>
      <button type="button" class="btn small" aria-pressed={kept.awayOnly} onClick={() => show(true)}>
        {lead.wallAway}
      </button>
      {seatPages > 1 ? (
        <>
          <button type="button" class="btn small" disabled={page === 0} onClick={() => turn(page - 1)}>
            {lead.pageBack}
          </button>
          <span class="num small">{fill(lead.slidePlace, { n: page + 1, m: seatPages })}</span>
          <button type="button" class="btn small" disabled={page + 1 >= seatPages} onClick={() => turn(page + 1)}>
            {lead.pageOn}
          </button>
        </>
      ) : null}
    </fieldset>
  );
}
