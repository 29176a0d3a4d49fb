import { DRAW_RULES, type DrawRule } from '../../domain/draw/draw-people.ts';
import type { DrawMessages } from '../../i18n/zh-cn/draw.ts';
import { ruleWords } from '../wall-views/rule-words.ts';

interface RuleChoiceProps {
  readonly rule: DrawRule;
  readonly messages: DrawMessages;
  readonly onChoose: (rule: DrawRule) => void;
}

/** The rules of the draw, each with its sentence. */
export function RuleChoice({ rule, messages, onChoose }: RuleChoiceProps) {
  return (
    <fieldset class="draw-rules">
      <legend class="label">{messages.ruleLabel}</legend>
      {DRAW_RULES.map((one) => {
        const { name, says } = ruleWords(one, messages);
        return (
          <label key={one} class="draw-tick">
            <input type="radio" name="draw-rule" checked={rule === one} onChange={() => onChoose(one)} />
            <span>
              <b>{name}</b>
              <small>{says}</small>
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}
