import type { ComponentChildren } from 'preact';

/** One key of a console as a button; `K` is what pressing it means. */
export interface KeyButton<K extends string> {
  /** As printed on the keyboard. */
  readonly cap: string;
  readonly word: string;
  readonly press: K;
  readonly look?: 'primary' | 'gap';
  /** For keys that switch something on and off. */
  readonly isOn?: boolean;
  readonly isOff?: boolean;
}

interface KeyBarProps<K extends string> {
  readonly buttons: readonly KeyButton<K>[];
  /** What the group of keys is called. */
  readonly label: string;
  readonly onPress: (key: K) => void;
  readonly children?: ComponentChildren;
}

/** The keys that do something now as buttons, for a mouse, a finger and a screen reader. */
export function KeyBar<K extends string>({ buttons, label, onPress, children }: KeyBarProps<K>) {
  return (
    <fieldset class="lead-keys" aria-label={label}>
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
      {children}
    </fieldset>
  );
}
