import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { LONGEST_MINUTE, writeMinute } from '../../domain/session/minute.ts';
import type { SessionDraft } from '../../domain/session/session-draft.ts';
import type { LeadMessages } from '../../i18n/zh-cn/lead.ts';
import { changeSession } from '../../stores/session.ts';
import { Confirm } from '../controls/Confirm.tsx';

interface CloseSideProps {
  readonly session: SessionDraft;
  readonly isAsking: boolean;
  readonly messages: LeadMessages;
  /** The sheet on the wall, small. */
  readonly children: ComponentChildren;
  readonly onAsk: (isAsking: boolean) => void;
  readonly onFinish: () => Promise<void>;
}

/** A minute in the presenter's own words, saved as it is typed, and the end of the meeting. */
export function CloseSide({ session, isAsking, messages, children, onAsk, onFinish }: CloseSideProps) {
  const [isFinishing, setIsFinishing] = useState(false);
  // The desk hears of a change a moment late: drawn anew in between, the meeting's own text would take letters back.
  const [minute, setMinute] = useState(session.minute);
  const isDrawOpen = session.sitting !== undefined && session.sitting.phase !== 'sealed';
  return (
    <div class="lead-side-scroll">
      <label class="field lead-minute">
        <span class="label">{messages.minute}</span>
        <textarea
          class="input"
          rows={3}
          maxLength={LONGEST_MINUTE}
          value={minute}
          aria-describedby="lead-minute-hint"
          onInput={(event) => {
            const { value } = event.currentTarget;
            setMinute(value);
            changeSession((draft) => writeMinute(draft, value));
          }}
        />
        <span id="lead-minute-hint" class="small quiet">
          {messages.minuteHint}
        </span>
      </label>
      <div class="lead-finish">
        <button type="button" class="btn primary wide" disabled={isFinishing} onClick={() => onAsk(true)}>
          {isFinishing ? messages.finishing : messages.finish}
        </button>
        <p class="small quiet">{messages.finishHint}</p>
      </div>
      {children}
      {isAsking ? (
        <Confirm
          title={messages.endTitle}
          texts={isDrawOpen ? [messages.endText, messages.endOpenDraw] : [messages.endText]}
          yes={messages.endYes}
          no={messages.endNo}
          onYes={() => {
            onAsk(false);
            setIsFinishing(true);
            void onFinish().finally(() => setIsFinishing(false));
          }}
          onClose={() => onAsk(false)}
        />
      ) : null}
    </div>
  );
}
