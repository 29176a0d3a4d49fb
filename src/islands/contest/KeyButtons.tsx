import type { ContestMessages } from '../../i18n/zh-cn/contest.ts';
import type { ContestKey } from './contest-key.ts';

export interface ContestButton {
  /** As printed on the keyboard. */
  readonly cap: string;
  readonly word: string;
  readonly press: ContestKey;
  readonly look?: 'primary' | 'gap';
  readonly isOn?: boolean;
  readonly isOff?: boolean;
}

interface KeyButtonsProps {
  readonly buttons: readonly ContestButton[];
  readonly messages: ContestMessages;
  readonly onPress: (key: ContestKey) => void;
}

/** The keys that do something now as buttons, for a mouse, a finger and a screen reader. */
export function KeyButtons({ buttons, messages, onPress }: KeyButtonsProps) {
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
    </fieldset>
  );
}
