import type { LeadMessages } from '../../i18n/zh-cn/lead.ts';
import type { Screens } from '../../stores/lead-console.ts';

interface ScreensFieldProps {
  readonly chosen: Screens;
  readonly messages: LeadMessages;
  readonly onChoose: (screens: Screens) => void;
}

/** One screen or two. */
export function ScreensField({ chosen, messages, onChoose }: ScreensFieldProps) {
  const ways = [
    { screens: 'two', word: messages.screensTwo, hint: messages.screensTwoHint },
    { screens: 'one', word: messages.screensOne, hint: messages.screensOneHint },
  ] as const;
  return (
    <fieldset class="lead-screens">
      <legend class="small quiet">{messages.screens}</legend>
      {ways.map(({ screens, word, hint }) => (
        <label key={screens} class="lead-choice">
          <input type="radio" name="screens" checked={chosen === screens} onChange={() => onChoose(screens)} />
          <span>
            {word}
            <small>{hint}</small>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
