import { RecordSheet } from '../wall-views/RecordSheet.tsx';
import { StageBox } from '../wall-views/StageBox.tsx';
import type { LeadTexts } from './lead-texts.ts';
import type { ConsoleState } from './use-console.ts';

interface PreviewProps {
  readonly state: ConsoleState;
  readonly messages: LeadTexts;
  /** Says that the wall is black instead of being it. */
  readonly isNoted?: boolean;
}

/** What the wall shows, from the same record and by the same sheets. */
export function Preview({ state, messages, isNoted = false }: PreviewProps) {
  const { record, deck, bank, session } = state;
  return (
    <>
      <StageBox cloth={record.cloth}>
        <RecordSheet record={record} deck={deck} bank={bank} messages={messages} />
      </StageBox>
      {isNoted && session.isBlack ? (
        <div class="lead-blackout">
          <b>{messages.lead.blackTitle}</b>
          <p>{messages.lead.blackText}</p>
        </div>
      ) : null}
    </>
  );
}
