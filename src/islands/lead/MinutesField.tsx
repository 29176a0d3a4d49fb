import type { LeadMessages } from '../../i18n/zh-cn/lead.ts';

interface MinutesFieldProps {
  readonly text: string;
  readonly isBad: boolean;
  readonly messages: LeadMessages;
  readonly onText: (text: string) => void;
}

/** How long the lesson is planned for. */
export function MinutesField({ text, isBad, messages, onText }: MinutesFieldProps) {
  return (
    <label class="field">
      <span class="label">{messages.minutes}</span>
      <input
        class="input"
        type="number"
        inputMode="numeric"
        min={1}
        max={480}
        value={text}
        aria-invalid={isBad}
        aria-describedby="lead-minutes"
        onInput={(event) => onText(event.currentTarget.value)}
      />
      <span id="lead-minutes" class="error" role="status">
        {isBad ? messages.minutesBad : null}
      </span>
    </label>
  );
}
