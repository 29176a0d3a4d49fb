import type { SessionDraft } from '../../domain/session/session-draft.ts';
import { showSlide } from '../../domain/session/showing.ts';
import type { LeadMessages } from '../../i18n/zh-cn/lead.ts';
import { changeSession } from '../../stores/session.ts';
import { RecordSheet } from '../wall-views/RecordSheet.tsx';
import { StageBox } from '../wall-views/StageBox.tsx';
import { CloseDesk } from './CloseDesk.tsx';
import { DrawDesk } from './DrawDesk.tsx';
import type { LeadTexts } from './lead-texts.ts';
import { Newcomers } from './Newcomers.tsx';
import { Preview } from './Preview.tsx';
import { SignInDesk } from './SignInDesk.tsx';
import { TeachDesk } from './TeachDesk.tsx';
import type { ConsoleState } from './use-console.ts';

interface DeskProps {
  readonly state: ConsoleState;
  readonly messages: LeadTexts;
}

/** The middle of the console, by the step the meeting is at. */
export function Desk({ state, messages }: DeskProps) {
  const { stage, session, slides, deck, record, bank, closing } = state;
  const { lead } = messages;
  if (stage === 'sign-in') {
    return (
      <>
        <Newcomers session={session} messages={lead} />
        <SignInDesk session={session} messages={lead} />
      </>
    );
  }
  if (stage === 'close') {
    if (closing === undefined) return null;
    return <CloseDesk closing={closing} messages={messages} />;
  }
  if (stage !== 'teach') return <DrawDesk state={state} messages={messages} />;
  const { index } = session.slide;
  const next = {
    ...record,
    look: { type: 'slide', index: index + 1, showsArticles: false, isRevealed: false },
  } as const;
  return (
    <>
      {deck.type === 'failed' ? (
        <p class="notice" role="alert">
          {lead.lessonFailed}
        </p>
      ) : null}
      <TeachDesk
        slides={slides}
        index={index}
        marks={marksOf(session, lead)}
        messages={lead}
        preview={<Preview state={state} messages={messages} isNoted />}
        next={
          <StageBox cloth={record.cloth} label={lead.nextSlide}>
            <RecordSheet record={next} deck={deck} bank={bank} messages={messages} />
          </StageBox>
        }
        onJump={(to) => changeSession((draft) => showSlide(draft, to, slides.length))}
      />
    </>
  );
}

function marksOf({ slide, isLarge }: SessionDraft, messages: LeadMessages): readonly string[] {
  return [
    ...(slide.showsArticles ? [messages.articlesShown] : []),
    ...(slide.isRevealed ? [messages.answerShown] : []),
    ...(isLarge ? [messages.isLarge] : []),
  ];
}
