import type { LineVerdict } from '../../domain/walk-round/walk.ts';
import { fill } from '../../i18n/fill.ts';
import type { WalkRoundMessages } from '../../i18n/zh-cn/walk-round.ts';
import { Icon } from '../controls/Icon.tsx';
import { checkIcon, crossIcon, minusIcon } from '../controls/icons.ts';

interface VerdictChoiceProps {
  /** The line's id. */
  readonly id: string;
  readonly number: number;
  readonly verdict: LineVerdict | undefined;
  readonly onJudge: (verdict: LineVerdict) => void;
  readonly messages: WalkRoundMessages;
}

const CHOICES = [
  { verdict: 'right', icon: checkIcon },
  { verdict: 'wrong', icon: crossIcon },
  { verdict: 'not-applicable', icon: minusIcon },
] as const;

/** The three choices, each wide enough for a thumb. */
export function VerdictChoice({ id, number, verdict, onJudge, messages }: VerdictChoiceProps) {
  return (
    <div class="walk-choices" role="radiogroup" aria-label={fill(messages.verdict, { n: number })}>
      {CHOICES.map((choice) => (
        <label key={choice.verdict} data-choice={choice.verdict} data-chosen={choice.verdict === verdict}>
          <input
            type="radio"
            name={`verdict-${id}`}
            value={choice.verdict}
            checked={choice.verdict === verdict}
            onChange={() => onJudge(choice.verdict)}
          />
          <Icon path={choice.icon} />
          {messages.verdicts[choice.verdict]}
        </label>
      ))}
    </div>
  );
}
