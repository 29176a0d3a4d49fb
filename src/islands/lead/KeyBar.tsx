import type { LeadMessages } from '../../i18n/zh-cn/lead.ts';
import type { LeadKey } from './lead-key.ts';

export interface KeyButton {
  /** As printed on the keyboard. */
  readonly cap: string;
  readonly word: string;
  readonly press: LeadKey;
  readonly look?: 'primary' | 'gap';
  /** For keys that switch something on and off. */
  readonly isOn?: boolean;
  readonly isOff?: boolean;
}

interface KeyBarProps {
  readonly buttons: readonly KeyButton[];
  /** What was just said to the presenter. */
  readonly said: string;
  readonly messages: LeadMessages;
  readonly onPress: (key: LeadKey) => void;
}

/** The keys that do something now as buttons, for a mouse, a finger and a screen reader. */
export function KeyBar({ buttons, said, messages, onPress }: KeyBarProps) {
  return (
    <fieldset class="lead-keys" aria-label={messages.controls}>
      {buttons.map(({ cap, word, press, look, isOn, isOff }) => (
        <button
          key={press}
          type="button"
          class={look === 'primary' ? 'btn primary' : look === 'gap' ? 'btn lead-gap' : 'btn'}
          aria-pressed={isOn}
          disabled={isOff}
          onClick={() => onPress(press)}
        >
          <kbd>{cap}</kbd>
          {word}
        </button>
      ))}
      <p class="lead-said small" role="status">
        {said}
      </p>
    </fieldset>
  );
}
